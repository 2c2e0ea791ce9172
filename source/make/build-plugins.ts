/** What the build changes in what it is made of. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'esbuild';
import {changedSource} from './ink-changes.ts';

/** Ink as we change it; the tests run the same. */
export const withInkChanges: Plugin = {
	name: 'with changes in Ink',
	setup({onLoad}) {
		onLoad({filter: /[\\/]node_modules[\\/].*\.js$/, namespace: 'file'}, ({path}) => {
			const contents = changedSource(path, () => readFileSync(path, 'utf8'));
			return contents === null ? undefined : {contents};
		});
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
