/** The thread that keeps a library's archive in line with its files; it has others read them. */
import {workerData} from 'node:worker_threads';
import {coordinate, type Errand} from './coordinate.ts';
import {standBack} from './stand-back.ts';

standBack();
await coordinate(workerData as Errand);
