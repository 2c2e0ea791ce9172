import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {expect, test} from 'vitest';

const source = join(import.meta.dirname, '../../source');

/** Where a `SafeText` is made. */
const home = /^article\/safe-text(\.ts$|\/)/;

test('a text is safe because it was made so, not because a file says it is', () => {
	const casts: Record<string, number> = {};
	for (const name of readdirSync(source, {recursive: true, encoding: 'utf8'})) {
		const path = name.replaceAll(sep, '/');
		if (!/\.tsx?$/.test(path) || home.test(path)) continue;
		const count =
			readFileSync(join(source, name), 'utf8').match(/\bas (?:unknown as )?SafeText\b/g)?.length ?? 0;
		if (count > 0) casts[path] = count;
	}
	expect(casts).toEqual({});
});
