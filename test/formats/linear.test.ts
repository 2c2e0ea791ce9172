import {test} from 'vitest';
import {expectLinear} from '../steps.ts';
import {articlesOf, bombs} from './bombs.ts';

test.each(Object.entries(bombs))(
	'four times the text of %s takes about four times the steps',
	async (_, make) => {
		for (const path of ['a.txt', 'a.md']) {
			// With the steps of the package that reads Markdown.
			await expectLinear('', 4100, size => {
				const text = make(size);
				return () => articlesOf(text, path);
			});
		}
	},
);
