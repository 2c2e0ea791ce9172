import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isSafe} from '../../source/article/safe-text.ts';
import {exportFileName} from '../../source/export/file-name.ts';
import {formats} from '../../source/export/sheet.ts';
import {hostileStrings} from '../fixtures/hostile.ts';

test.each([
	[
		'Harbour of Vellmar reopens',
		'2026-08-14',
		'quotes',
		'markdown',
		'2026-08-14-harbour-of-vellmar-reopens-quotes.md',
	],
	['', '', 'articles', 'csv', 'articles.csv'],
	['speaker:varga “ferry strike”', '', 'results', 'json', 'speaker-varga-ferry-strike-results.jsonl'],
	['../../etc/passwd', '', 'text', 'text', 'etc-passwd-text.txt'],
	['-rf ~', '', 'text', 'text', 'rf-text.txt'],
	['CON', '', 'text', 'text', 'con-text.txt'],
	['2026-08-14 The ferry', '2026-08-14', 'text', 'text', '2026-08-14-the-ferry-text.txt'],
	['Rain', 'yesterday', 'text', 'text', 'rain-text.txt'],
	['港の再開', '', 'brief', 'markdown', '港の再開-brief.md'],
] as const)('%s', (title, day, holds, format, name) => {
	expect(exportFileName(title, day, holds, format)).toBe(name);
});

test('is one harmless path component, whatever the title', () => {
	const title = fc.oneof(
		fc.string({unit: 'binary', maxLength: 300}),
		fc.string({unit: 'grapheme', minLength: 100, maxLength: 300}),
		fc.constantFrom(...hostileStrings.map(({input}) => input)),
	);
	fc.assert(
		fc.property(
			title,
			fc.constantFrom('', '2026-08-14'),
			fc.constantFrom(...formats),
			(title, day, format) => {
				const name = exportFileName(title, day, 'quotes', format);
				expect(name).toMatch(/^(?:[\p{L}\p{N}][^/\\:*?"<>|\s]*-)?quotes\.\w+$/u);
				expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
				expect(isSafe(name)).toBe(true);
			},
		),
	);
});
