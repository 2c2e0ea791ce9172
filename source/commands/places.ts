import {join} from 'node:path';
import envPaths from 'env-paths';

const {data, cache} = envPaths('quotidian', {suffix: ''});

/** Where marks and places in texts are kept. */
export const stateFile = join(data, 'state.db');

/** Where Node keeps the program compiled: of our own, since in a shared temporary folder others could write. */
export const compileCache = join(cache, 'compiled');

/** The cache folder, in which the archives of libraries are kept. */
export const archives = cache;
