import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {upToDate} from '../source/readme.ts';

test('the tables of README.md are those of the program; `npm run readme` writes them', () => {
	const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
	expect(readme).toBe(upToDate(readme));
});
