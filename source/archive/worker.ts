/** The thread that keeps a library's archive in line with its files; it has others read them. */
import {workerData} from 'node:worker_threads';
import {coordinate, type Errand} from './coordinate.ts';

await coordinate(workerData as Errand);
