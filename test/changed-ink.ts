import {registerHooks} from 'node:module';
import {fileURLToPath} from 'node:url';
import {changedSource} from '../source/make/ink-changes.ts';

// Node loads Ink for the tests, not Vitest: the program's changes in it are made as Node loads it.
registerHooks({
	load(url, context, next) {
		const loaded = next(url, context);
		if (loaded.format !== 'module' || !url.startsWith('file:')) return loaded;
		const source = changedSource(fileURLToPath(url), () => String(loaded.source));
		return source === null ? loaded : {...loaded, source};
	},
});
