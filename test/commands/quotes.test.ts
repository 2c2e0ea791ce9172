import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {safe} from '../../source/article/safe-text.ts';
import {UseError} from '../../source/commands/command.ts';
import type {OutputFormat} from '../../source/commands/format.ts';
import type {HeldPage} from '../../source/commands/library.ts';
import {outputTo} from '../../source/commands/output.ts';
import {writeQuotes} from '../../source/commands/quotes.ts';
import {checkName, quotesBy} from '../../source/commands/speaker-filter.ts';
import {parseCsv} from '../export/parse-csv.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {harbour} from '../fixtures/pages.ts';
import {lineEnds, terminal} from '../terminal-model.ts';
import {pageOf} from './held-page.ts';
import {folderOf, quotidian, recordsOf, library as twoArticles} from './program.ts';

const pages = harbour.map((told, number) => pageOf(number + 1, told));

/** What is written of the quotes of these articles; without `columns` as to a pipe. */
async function written(of: readonly HeldPage[], format: OutputFormat, columns?: number): Promise<string> {
	const stream = new PassThrough({highWaterMark: 1 << 24});
	const output = outputTo(Object.assign(stream, {isTTY: columns !== undefined, columns}) as never);
	await writeQuotes(of, format, output);
	await output.flush();
	return String(stream.read() ?? '');
}

/** One article with one quote, of this speaker. */
function pageWith(quote: Partial<HeldPage['quotes'][number]>, aliases: string[] = []): HeldPage {
	const page = pageOf(1, {body: ['“We wait,” she said.'], headline: 'Ferry waits'});
	const name = quote.speaker ?? null;
	const speakers = name === null ? [] : [{name, aliases, role: null, kind: 'person' as const}];
	return {...page, quotes: [{...page.quotes[0]!, confidence: 0.9, ...quote}], speakers};
}

describe('for people', () => {
	test('every run of quotes stands below its source, which says how sure it is', async () => {
		expect(await written(pages.slice(0, 3), 'plain')).toBe(`Harbour reopens after the storm
The Sound Post · Saturday, 12 September 2026

Jonas Reed · harbour master · said
  “We lost a pier and found out who our friends are,”
  “The boats go out tomorrow.”
  “Nobody was hurt,”

perhaps Jonas Reed · harbour master · said
  “and that is the only number I will remember.”

unknown (The mayor) · called
  “a week of small miracles.”

* * *

Café owner wins pier lease
The Sound Post · Friday, 11 September 2026

Nobody is quoted in this article.

* * *

Council puts the ferry off again
Coast Wire · Friday, 11 September 2026

Ada Holm · councillor · said
  “We will vote when we have read it,”
`);
	});

	test('different cues of a run are named once each', async () => {
		const page = pageOf(1, {
			body: ['“One,” Reed said. “Two,” he warned. “Three,” he said.'],
			said: [
				{by: 'Jonas Reed', cue: 'said'},
				{by: 'Jonas Reed', cue: 'warned'},
				{by: 'Jonas Reed', cue: 'said'},
			],
		});
		expect(await written([page], 'plain')).toContain('Jonas Reed · said, warned\n');
	});

	test('unknown sources that are called differently stay apart', async () => {
		const page = pageOf(1, {
			body: ['“One,” the mayor said. “Two,” a witness said. “Three.”'],
			said: [{mention: 'the mayor'}, {mention: 'a witness'}],
		});
		const heads = (await written([page], 'plain')).match(/^unknown.*/gm);
		expect(heads).toEqual(['unknown (the mayor)', 'unknown (a witness)', 'unknown']);
	});

	test('a name of look-alike letters says so', async () => {
		const page = pageWith({speaker: 'Ilse V\u0430rga'});
		expect(await written([page], 'plain')).toContain('Ilse V\u0430rga (mixed alphabets)');
		expect(await written([page], 'markdown')).toContain('Ilse V\u0430rga (mixed alphabets)');
	});

	test.each([20, 33, 80, 200])(
		'no line is wider than a terminal of %i columns, nor than is good to read',
		async columns => {
			for (const line of (await written(pages, 'plain', columns)).split('\n')) {
				expect(line.length).toBeLessThanOrEqual(Math.min(72, columns));
			}
		},
	);

	test('nothing is cut into lines in a pipe', async () => {
		const words = 'and again '.repeat(40).trim();
		const page = pageOf(1, {body: [`“We wait ${words},” she said.`]});
		expect(await written([page], 'plain')).toContain(`  “We wait ${words},”\n`);
	});
});

describe('records', () => {
	test('one an article, with these fields in this order; what is absent is null', async () => {
		const lines = (await written(pages.slice(0, 2), 'json')).trimEnd().split('\n');
		const [first, second] = lines.map(line => JSON.parse(line));
		expect(Object.keys(first)).toEqual(['path', 'index', 'headline', 'quotes', 'copyOf']);
		expect(first.quotes).toHaveLength(5);
		for (const quote of first.quotes) {
			expect(Object.keys(quote).join(' ')).toBe('text speaker mention cue saying confidence start end');
		}
		expect(first.quotes[0]).toMatchObject({
			speaker: 'Jonas Reed',
			mention: 'harbour master Jonas Reed',
			cue: 'said',
		});
		expect(first.quotes[4]).toMatchObject({speaker: null, mention: 'The mayor', saying: null, confidence: 0});
		expect(second).toEqual({
			path: '2.txt',
			index: 0,
			headline: 'Café owner wins pier lease',
			quotes: [],
			copyOf: null,
		});
	});

	test('confidence has three decimals', async () => {
		const page = pageWith({speaker: 'Ilse Varga', confidence: 0.876_54});
		expect(JSON.parse(await written([page], 'json')).quotes[0].confidence).toBe(0.877);
	});

	test('as CSV: one row a quote, with the article it is from', async () => {
		const [names, ...rows] = parseCsv(await written(pages, 'csv'));
		expect(names!.join(' ')).toBe(
			'path index headline publication published publishedFrom url text speaker role mention cue saying confidence start end copyOf',
		);
		expect(rows).toHaveLength(6);
		const cells = rows.map(row => Object.fromEntries(names!.map((name, at) => [name, row[at]])));
		expect(cells[3]).toMatchObject({
			headline: 'Harbour reopens after the storm',
			speaker: 'Jonas Reed',
			role: 'harbour master',
			mention: 'Reed',
			confidence: '0.6',
		});
		expect(cells[4]).toMatchObject({speaker: null, role: null, cue: 'called'});
	});

	test('of no article at all, CSV still has the names of its columns', async () => {
		expect(parseCsv(await written([], 'csv'))).toHaveLength(1);
		expect(await written([], 'json')).toBe('');
	});
});

describe('hostile names, roles, mentions and quotes', () => {
	const hostile = hostileStrings.map(({input}, number) => {
		const passage = {text: input, start: 0, end: input.length};
		const page = pageOf(number, {
			body: ['“One,” she said. “Two,” she said.'],
			headline: input,
			path: `${number}.txt`,
		});
		const quotes = [
			{...page.quotes[0]!, text: input, speaker: input, mention: passage, cue: passage, confidence: 0.9},
			{...page.quotes[1]!, text: input, speaker: null, mention: passage, cue: passage, confidence: 0},
		];
		return {
			...page,
			quotes,
			speakers: [{name: input, aliases: [input], role: input, kind: 'person' as const}],
		};
	});

	test.each(['plain', 'json', 'csv', 'markdown'] as const)('do nothing to a terminal as %s', async format => {
		const text = await written(hostile, format);
		const screen = terminal({columns: 200, rows: 50}, lineEnds);
		await screen.write(text.replaceAll('\n', '\r\n'));
		expect(screen.effects).toEqual([]);
	});

	test('come back from JSON as they were', async () => {
		const lines = (await written(hostile, 'json')).trimEnd().split('\n');
		expect(lines).toHaveLength(hostile.length);
		for (const [number, line] of lines.entries()) {
			const {input, name} = hostileStrings[number]!;
			expect(JSON.parse(line).quotes[0].speaker, name).toBe(input);
		}
	});

	test('are no formulas in CSV', async () => {
		const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\u200b=1', '＝1'];
		const given = formulas.map(text => pageWith({text, speaker: text, mention: {text, start: 0, end: 1}}));
		for (const row of parseCsv(await written([...hostile, ...given], 'csv'))) {
			for (const cell of row) expect(cell ?? '').not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
		}
	});
});

describe('--speaker', () => {
	const page = pageWith({speaker: 'Ilse Varga-Núñez'}, ['Varga', 'Mayor Varga', 'the mayor of Port Ellery']);

	test.each([
		'varga',
		'VARGA',
		'ilse varga',
		'Varga, Ilse',
		'Mayor Varga',
		'mayor ilse varga',
		'nunez',
		'Varga‑Nuñez',
		'“Varga”',
		' ilse  ',
		'I\u200blse',
	])('%j means her', name => {
		expect(quotesBy(name, () => [])(page)).toEqual(page.quotes);
	});

	test.each(['varg', 'Ilsa Varga', 'Ilse Varga Reed', 'we wait', 'said', 'V\u0430rga'])(
		'%j does not',
		name => {
			expect(quotesBy(name, () => [])(page)).toEqual([]);
		},
	);

	test('a name with stops, apostrophes or letters of their own', () => {
		const found = (name: string, typed: string) =>
			quotesBy(typed, () => [])(pageWith({speaker: name})).length;
		expect(found('J.D. O’Brien', "JD O'Brien")).toBe(1);
		expect(found('Søren Łukasz', 'soren lukasz')).toBe(1);
		expect(found('Владимир Путин', 'путин')).toBe(1);
		expect(found('習近平', '習近平')).toBe(1);
		expect(found('\u202eagraV eslI', 'ilse')).toBe(0);
	});

	test('an unknown source is nobody’s', () => {
		const unknown = pageWith({speaker: null, mention: {text: 'Varga', start: 0, end: 5}});
		expect(quotesBy('varga', () => [])({...unknown, speakers: page.speakers})).toEqual([]);
	});

	test.each(['', ' ', '.', '-', '\u200b'])('%j is no name', name => {
		expect(() => checkName(name)).toThrow(UseError);
	});
});

describe('the program', () => {
	const folder = folderOf({
		...twoArticles,
		'pier.txt': `Pier of Vellmar to be mended

By Ines Okafor
15 August 2026

VELLMAR — The pier is to be mended before the winter.

"The wood is ordered and it is good wood," said Mayor Ilse Varga on Friday.

"It will be dearer than the council thinks," said engineer Pavel Holm.
`,
	});

	test('gives one record an article', async () => {
		const outcome = await quotidian(['quotes', folder, '--json']);
		expect(outcome).toMatchObject({status: 0, stderr: ''});
		const counts = recordsOf(outcome).map(({path, quotes}) => [path, (quotes as unknown[]).length]);
		expect(Object.fromEntries(counts)).toEqual({'market.txt': 0, 'pier.txt': 2, 'storm/harbour.txt': 1});
	});

	test.each(['--json', '--csv', '--markdown'])('with --speaker only what is theirs, as %s', async format => {
		const {status, stdout, stderr} = await quotidian(['quotes', folder, '--speaker', 'varga', format]);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toContain('The wood is ordered');
		expect(stdout).toContain('Ilse Varga');
		expect(stdout).not.toMatch(/dearer|hurry|Fish market/);
	});

	test('with --speaker as a page', async () => {
		const {stdout} = await quotidian(['quotes', folder, '--speaker=Mayor Varga']);
		expect(stdout).toMatch(
			/^Pier of Vellmar to be mended\n[^\n]*\n\n[^\n]*Ilse Varga[^\n]*\n {2}“The wood is ordered/,
		);
		expect(stdout.match(/“/g)).toHaveLength(1);
	});

	test('1 and a line when nobody of the name is quoted', async () => {
		for (const format of [[], ['--json'], ['--markdown']]) {
			const outcome = await quotidian(['quotes', folder, '--speaker', 'Zzyzx\x1b[2J', ...format]);
			expect(outcome).toEqual({
				status: 1,
				stdout: '',
				stderr: `quotidian: no quotes of a speaker named ${safe('Zzyzx\x1b[2J')}\n`,
			});
		}
	});

	test('2 when nothing could be read, and no word about the speaker', async () => {
		const noise = folderOf({'noise.txt': Buffer.alloc(64)});
		const {status, stderr} = await quotidian(['quotes', noise, '--speaker', 'varga']);
		expect(status).toBe(2);
		expect(stderr).toMatch(/^noise\.txt: E-[A-Z]+ [^\n]+\n$/);
	});
});
