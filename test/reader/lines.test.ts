import {expect, test} from 'vitest';
import {linesOf} from '../../source/reader/lines.ts';
import {defaultPreferences} from '../../source/settings/preferences.ts';

test.each([
	['auto', true, false, 'unicode'],
	['auto', false, false, 'ascii'],
	['unicode', false, false, 'unicode'],
	['ascii', true, false, 'ascii'],
	['auto', true, true, 'ascii'],
] as const)(
	'%s, in a locale with all of Unicode: %s, in a screen reader: %s, is %s',
	(lines, isUtf8, linear, expected) => {
		expect(linesOf({preferences: {...defaultPreferences, lines}, isUtf8, linear})).toBe(expected);
	},
);
