import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import {expect, test} from 'vitest';
import {openSearch} from '../../source/search/search.ts';
import {openTables} from '../../source/search/tables.ts';
import {newLocation, newsroom} from './newsroom.ts';

test('a library is searched while another thread writes it', async () => {
	const location = newLocation();
	const database = newsroom([{headline: 'Ferry', body: ['“We sail,” said Ina.'], said: ['Ina']}], location);
	const worker = new Worker(new URL('./hold-lock.ts', import.meta.url), {workerData: {location}});
	const ended = once(worker, 'exit');
	await once(worker, 'message');
	const search = openSearch(database, {version: 1, read: () => [1], starred: () => []});
	for (let n = 0; n < 20; n++) {
		expect(search.find('speaker:ina sail is:read ', 5).counts).toEqual({articles: 1, quotes: 1, speakers: 1});
		expect(search.find('ferry ', 5).counts.articles).toBe(1);
	}
	await ended;
});

test('an error that is no lock is not waited for', () => {
	const tables = openTables(newsroom([]));
	expect(() => tables.all('SELECT 1 FROM nowhere')).toThrow(/no such table/);
});
