import {basename, win32} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fileNameFor} from '../../source/article/file-name.ts';
import {isSafe} from '../../source/article/safe-text.ts';
import {hostileStrings} from '../fixtures/hostile.ts';

describe('fileNameFor', () => {
	test.each([
		['Ferry sails at noon', 'Ferry sails at noon.md'],
		['“Enough,” says Ína', '“Enough,” says Ína.md'],
		['../../etc/ferry', 'etc ferry.md'],
		['C:\\ferry\\dam', 'C ferry dam.md'],
		['--flag', 'flag.md'],
		['+!ferry', '!ferry.md'],
		['.bashrc', 'bashrc.md'],
		['ferry. . .', 'ferry.md'],
		['CON', '_CON.md'],
		['aux.txt', '_aux.txt.md'],
		['ferry:stream', 'ferry stream.md'],
		['ferry\0.png', 'ferry.png.md'],
		['...', 'untitled.md'],
		['', 'untitled.md'],
		['Jose\u0301', 'José.md'],
	])('%j', (title, name) => {
		expect(fileNameFor(title, 'md')).toBe(name);
	});

	test('cuts at a grapheme', () => {
		const name = fileNameFor('न्यू'.repeat(60), 'md');
		expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
		expect(name.endsWith('न्\u200cयू.md')).toBe(true);
	});

	test('is one plain component, whatever the title and the extension are', () => {
		const title = fc.oneof(
			fc.string({unit: 'binary', maxLength: 300}),
			fc.constantFrom(...hostileStrings.map(({input}) => input)),
			fc.string({
				unit: fc.constantFrom('.', ' ', '-', '/', 'con', '\u0301', '新', '\\', 'a'),
				maxLength: 120,
			}),
		);
		fc.assert(
			fc.property(title, fc.oneof(fc.constantFrom('md', '', 'tar.gz'), fc.string()), (text, extension) => {
				const name = fileNameFor(text, extension);
				expect(name).not.toBe('');
				expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
				expect([basename(name), win32.basename(name)]).toEqual([name, name]);
				expect(name).toMatch(/^[^-.+~ /\\]/);
				expect(name).toMatch(/[^. ]$/);
				expect(name).not.toMatch(/[<>:"|?*\p{Cc}]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
				expect(name.isWellFormed()).toBe(true);
				expect(isSafe(name)).toBe(true);
			}),
			{numRuns: 2000},
		);
	});
});
