import {pathToFileURL} from 'node:url';

/** What CommonJS has in place of `import.meta.url`: the build puts it there. */
export const address = pathToFileURL(__filename).href;
