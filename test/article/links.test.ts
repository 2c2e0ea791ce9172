import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {openableUrl} from '../../source/article/links.ts';
import {isSafe} from '../../source/article/safe-text.ts';
import {hostileStrings} from '../fixtures/hostile.ts';

describe('openableUrl', () => {
	test.each([
		['https://ferry.example/a?b=c#d', 'https://ferry.example/a?b=c#d', 'ferry.example'],
		['HTTP://Ferry.Example:8080', 'http://ferry.example:8080/', 'ferry.example:8080'],
		['https://fеrry.example/', 'https://xn--frry-v4d.example/', 'xn--frry-v4d.example'],
		['https://a.example/?q=a b&c=$(id)|x', 'https://a.example/?q=a%20b&c=$(id)|x', 'a.example'],
		['https://a.example/%1b]52;c;ZQ%07', 'https://a.example/%1b]52;c;ZQ%07', 'a.example'],
		['https://a.example/\u202egnp', 'https://a.example/%E2%80%AEgnp', 'a.example'],
		['mailto:desk@ferry.example', 'mailto:desk@ferry.example', 'ferry.example'],
	])('%s', (raw, url, host) => {
		expect(openableUrl(raw)).toEqual({url, host});
	});

	test.each([
		...[
			'javascript:void(0)',
			'file:///etc/ferry',
			'data:text/html,x',
			'ssh://a.example',
			'ferry.example',
			'',
		],
		...[
			'https://a.example@trap.example/',
			'https://a:b@trap.example/',
			'-https://a.example',
			'--flag',
			'https://',
		],
		...['https://a.example/\n--flag', 'https://a.example/\t', '\x1bhttps://a.example', ' https://a.example'],
		...['mailto:', 'mailto:a@b.example,c@d.example', 'mailto:a%40b.example', 'https://a.example/\u2028x'],
	])('does not open %j', raw => {
		expect(openableUrl(raw)).toBeNull();
	});

	test('gives nothing but plain addresses, whatever comes in', () => {
		const any = fc.oneof(
			fc.webUrl(),
			fc.string({unit: 'binary'}),
			fc.constantFrom(...hostileStrings.map(s => s.input)),
		);
		fc.assert(
			fc.property(fc.constantFrom('', 'http://', 'https://a.example/', 'mailto:a@'), any, (start, rest) => {
				const link = openableUrl(start + rest);
				if (!link) return;
				expect(link.url).toMatch(/^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/);
				expect(isSafe(link.host)).toBe(true);
				expect(link.url.toLowerCase()).toContain(link.host);
			}),
		);
	});
});
