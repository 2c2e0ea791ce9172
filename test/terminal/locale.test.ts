import {expect, test} from 'vitest';
import {isUtf8} from '../../source/terminal/locale.ts';

test.each([
	[{}, true],
	[{LANG: 'en_GB.UTF-8'}, true],
	[{LANG: 'C.utf8'}, true],
	[{LANG: 'C'}, false],
	[{LANG: 'de_DE.ISO-8859-1'}, false],
	[{LANG: 'en_GB.UTF-8', LC_ALL: 'C'}, false],
	[{LANG: 'C', LC_CTYPE: 'C.UTF-8'}, true],
	[{LANG: 'en_GB.UTF-8', LC_ALL: '', LC_CTYPE: 'POSIX'}, false],
	[{LANG: '', LC_ALL: ''}, true],
])('a terminal with %j has all of Unicode: %s', (env, expected) => {
	expect(isUtf8(env)).toBe(expected);
});
