/** What the build changes in what it is made of. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'esbuild';

/** Yoga asks whether there is a `fetch`, for which Node loads its whole HTTP client: 25 ms of every start. */
export const withoutFetch: Plugin = {
	name: 'without fetch',
	setup({onLoad}) {
		onLoad({filter: /yoga-layout[\\/]dist[\\/]binaries/}, ({path}) => ({
			contents: `var fetch;${readFileSync(path, 'utf8')}`,
		}));
	},
};

/**
 * Ink measures every row and takes its styles apart with every frame, whether the row has changed or not: half of a
 * frame's time. What it found out is kept over frames instead.
 */
export const withKeptRows: Plugin = {
	name: 'with kept rows',
	setup({onLoad}) {
		onLoad({filter: /widest-line[\\/]index\.js$/}, ({path}) => ({
			contents: `${replaced(path, 'export default function widestLine', 'function measure')}
				const kept = new Map();
				export default function widestLine(text) {
					let width = kept.get(text);
					if (width === undefined) {
						if (kept.size >= 2000) kept.clear();
						kept.set(text, (width = measure(text)));
					}
					return width;
				}`,
		}));
		onLoad({filter: /ink[\\/]build[\\/]output\.js$/}, ({path}) => ({
			contents: `${replaced(path, 'caches = new OutputCaches();', 'caches = keptCaches();')}
				let caches;
				function keptCaches() {
					if (caches === undefined || caches.styledChars.size >= 300) caches = new OutputCaches();
					return caches;
				}`,
		}));
	},
};

/**
 * What measures texts of any script makes a segmenter and expressions over all of Unicode as soon as it is loaded: longer
 * than the first screen may take, which needs none. It is loaded when the first such text comes.
 */
export const lateWidths: Plugin = {
	name: 'late widths',
	setup({onLoad, onResolve}) {
		onResolve({filter: /\?late$/}, ({path}) => ({path: path.slice(0, -'?late'.length), suffix: '?late'}));
		onLoad({filter: /string-width[\\/]index\.js$/}, ({path, suffix}) => {
			if (suffix === '?late') return undefined;
			return {
				contents: `let measure;
					export default function stringWidth(...given) {
						measure ??= require(${JSON.stringify(`${path}?late`)}).default;
						return measure(...given);
					}`,
			};
		});
	},
};

/** A file with one place changed. @throws when a new version of the package no longer has that place. */
function replaced(path: string, place: string, by: string): string {
	const text = readFileSync(path, 'utf8');
	if (!text.includes(place)) throw new Error(`${path} no longer says "${place}".`);
	return text.replace(place, by);
}

/** Makes what imports this module late load the file that it is built into. */
export function partOf(module: string, file: string): Plugin {
	const isModule = new RegExp(`${module.replaceAll('/', '[\\\\/]').replace('.', '\\.')}$`);
	return {
		name: `${file} is a part`,
		setup({onResolve, onLoad}) {
			onResolve({filter: /\.ts$/}, ({kind, path, resolveDir}) => {
				if (kind !== 'dynamic-import' || !isModule.test(join(resolveDir, path))) return undefined;
				return file.endsWith('.mjs') ? {path: file, external: true} : {path: file, namespace: 'part'};
			});
			// By `require`, which is quicker than the import that an external file would be left with.
			onLoad({filter: /./, namespace: 'part'}, ({path}) => ({
				contents: `module.exports = require('${path}')`,
			}));
			onResolve({filter: /./, namespace: 'part'}, ({path}) => ({path, external: true}));
		},
	};
}
