/** Writes to a database again and again, as the reading thread does, keeping everybody out for some milliseconds. */
import {setTimeout} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {openDatabase} from '../../source/archive/sqlite.ts';

const database = openDatabase(workerData.location, 5000);
for (let n = 0; n < 40; n++) {
	database.exec('BEGIN EXCLUSIVE');
	database.exec(`UPDATE article SET words = words + 1 WHERE id = 1`);
	if (n === 0) parentPort!.postMessage('writing');
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4);
	database.exec('COMMIT');
	await setTimeout(1);
}
database.close();
