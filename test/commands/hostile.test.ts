import {describe, expect, test} from 'vitest';
import {safeJson} from '../../source/article/safe-text.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {lineEnds, terminal} from '../terminal-model.ts';
import {folderOf, quotidian, recordsOf, temporaryFolder} from './program.ts';

/** What cannot be in a file's name, or makes it longer than a name may be. */
const asFileName = (text: string) => text.replaceAll(/[/\0]/g, '').slice(0, 60).toWellFormed();

/** Every string as headline, byline, publication and body of one article, and in the name of its file. */
function hostileLibrary(): string {
	const files: Record<string, string> = {};
	for (const [number, {input}] of hostileStrings.entries()) {
		const field = safeJson(input);
		files[`${number}${asFileName(input)}.md`] =
			`---\ntitle: ${field}\nauthor: ${field}\npublication: ${field}\n---\nThe ferry came in at noon. ${input}\n\n"${input}," said Ina Thorsen.\n`;
		files[`${number}.txt`] = `${input}\n\nBy ${input}\n\nVELLMAR (${input}) - The ferry came in. ${input}\n`;
		files[`unread-${number}${asFileName(input)}.txt`] = '\0\0\0\0';
	}
	return folderOf(files);
}

describe('what an article holds', () => {
	const folder = hostileLibrary();
	// What one run has read the next need not read again.
	const home = temporaryFolder();

	test.each([
		['list', folder],
		['list', folder, '--json'],
		['list', folder, '--csv'],
		['list', folder, '--markdown'],
		['brief', folder],
		['brief', folder, '--json'],
		['brief', folder, '--csv'],
		['brief', folder, '--markdown'],
		['quotes', folder],
		['quotes', folder, '--json'],
		['quotes', folder, '--csv'],
		['quotes', folder, '--markdown'],
		['speakers', folder],
		['speakers', folder, '--json'],
		['speakers', folder, '--csv'],
		['speakers', folder, '--markdown'],
		['text', folder],
		['text', folder, '--json'],
		['text', folder, '--csv'],
		['text', folder, '--markdown'],
		['search', 'ferry', folder, '--limit', '1000'],
		['search', 'ferry', folder, '--limit', '1000', '--json'],
		['search', 'ferry', folder, '--limit', '1000', '--csv'],
		['search', 'ferry', folder, '--limit', '1000', '--markdown'],
		['check', folder],
		['check', folder, '--json'],
		['check', folder, '--csv'],
		['check', folder, '--markdown'],
	])('does nothing to the terminal in %s', async (...args) => {
		const {status, stdout, stderr} = await quotidian(args, {home});
		expect(status).toBe(0);
		for (const written of [stdout, stderr]) {
			const screen = terminal({columns: 200, rows: 50}, lineEnds);
			await screen.write(written.replaceAll('\n', '\r\n'));
			expect(screen.effects).toEqual([]);
		}
		if (args.includes('--json') && args[0] !== 'speakers' && args[0] !== 'search')
			expect(recordsOf({status, stdout, stderr}).length).toBeGreaterThan(hostileStrings.length);
		for (const {name, keeps} of hostileStrings) {
			if (args[0] !== 'text' || args.includes('--json')) break;
			// What Markdown would act on stands behind a backslash.
			const words = args.includes('--markdown') ? stdout.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '') : stdout;
			for (const word of keeps) expect(words, name).toContain(word);
		}
	});
});

test('what is typed does nothing to the terminal when it is repeated', async () => {
	const typed = ['--\x1b[2Jx', '\x1b]0;title\x07nowhere', '--encoding=\x9b31m'];
	for (const argument of typed) {
		const {status, stderr} = await quotidian([argument]);
		const screen = terminal({columns: 80, rows: 10}, lineEnds);
		await screen.write(stderr.replaceAll('\n', '\r\n'));
		expect(screen.effects).toEqual([]);
		expect(status).toBe(2);
	}
});

test('JSON loses nothing', async () => {
	const wellFormed = hostileStrings.filter(({input}) => input.isWellFormed() && input.trim() === input);
	const files = wellFormed.map(({input}, number) => [
		`${number}.md`,
		`---\ntitle: ${safeJson(input)}\n---\nThe ferry came in.\n`,
	]);
	const records = recordsOf(await quotidian(['list', '--json', folderOf(Object.fromEntries(files))]));
	expect(records).toHaveLength(wellFormed.length);
	for (const {path, headline} of records) {
		const {name, input} = wellFormed[Number.parseInt(path as string, 10)]!;
		// Recognition may take white space together, never anything else.
		const together = (text: string) => text.replaceAll(/\s+/g, ' ');
		expect(together(String(headline)), name).toBe(together(input));
	}
});
