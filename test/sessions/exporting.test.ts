import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {parseCsv} from '../export/parse-csv.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const articles: readonly Told[] = [
	{
		headline: 'Ferry sails again',
		published: '2026-09-12',
		publication: 'Meridian',
		body: ['“We will wait,” said Ilse Varga.', 'The ferry left at noon.'],
		said: [{by: 'Ilse Varga', cue: 'said'}],
	},
	{
		headline: 'Mill closes',
		published: '2026-09-11',
		body: ['The mill closes in May.', '“It hurts,” said Jonas Reed. “We will see.”'],
		said: [{by: 'Jonas Reed', cue: 'said'}, {by: 'Ilse Varga'}],
	},
	{headline: 'Rain', published: '2026-09-10', body: ['It rained on the ferry.']},
];

/** Somebody whose files are written. */
const writer = (told = articles) => new Person(told, {writesFiles: true});

/** A new folder, gone after the test. */
function folder(): string {
	const made = mkdtempSync(join(tmpdir(), 'quotidian-export-'));
	onTestFinished(() => rmSync(made, {recursive: true, force: true}));
	return made;
}

/** Writes what is on the screen in this format to a file; resolves when it is said what has become of it. */
async function writes(person: Person, format: string, file: string): Promise<string> {
	person.act('export').type(format).press('enter').press('^u').type(file).press('enter');
	return told(person);
}

async function told(person: Person): Promise<string> {
	return vi.waitFor(() => {
		const {notice, prompt} = person.model;
		const text = prompt === null ? notice?.text : prompt.complaint;
		expect(text).toBeTruthy();
		return String(text);
	});
}

const read = (file: string) => readFileSync(file, 'utf8');
const records = (file: string) =>
	read(file)
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line));

describe('what is on the screen', () => {
	let person: Person;
	const open = () => writer();
	beforeAll(() => {
		person = open();
	});

	test('the list as it is shown', async () => {
		const file = join(folder(), 'list.jsonl');
		expect(await writes(open(), 'json', file)).toMatch(
			/^Written: .*list\.jsonl \(3 articles, \d+ bytes\)\.$/,
		);
		expect(records(file).map(({headline}) => headline)).toEqual(['Ferry sails again', 'Mill closes', 'Rain']);
	});

	test('the list as it is narrowed, with what was marked', async () => {
		const file = join(folder(), 'list.csv');
		const own = open().press('j').act('star').act('narrow').type('closes').press('enter');
		expect(await writes(own, 'csv', file)).toContain('(1 article, ');
		const [names, ...rows] = parseCsv(read(file));
		expect(rows.map(row => row[names!.indexOf('headline')])).toEqual(['Mill closes']);
		expect(rows[0]![names!.indexOf('starred')]).toBe('true');
	});

	test.each([
		['brief', 'brief.md', '## Ferry sails again'],
		['quotes', 'quotes.md', '> “We will wait,”'],
		['text', 'text.md', 'The ferry left at noon.'],
	])('the %s of an article', async (view, name, words) => {
		const file = join(folder(), name);
		person = open().press('enter').act(view);
		expect(await writes(person, 'markdown', file)).toContain('(1 article, ');
		expect(read(file)).toContain(words);
	});

	test('the text of an article as plain text', async () => {
		const file = join(folder(), 'text.txt');
		await writes(open().press('enter').act('text'), 'plain', file);
		expect(read(file)).toContain('\n\n“We will wait,” said Ilse Varga.\n\nThe ferry left at noon.\n');
	});

	test('everything that a search finds', async () => {
		const file = join(folder(), 'results.jsonl');
		const searching = open().act('search').type('ferry').press('enter', 'esc');
		expect(await writes(searching, 'json', file)).toContain('2 results');
		expect(
			records(file)
				.map(({headline}) => headline)
				.sort(),
		).toEqual(['Ferry sails again', 'Rain']);
	});

	test('more than a search puts in order: each article and quote once', async () => {
		const file = join(folder(), 'results.jsonl');
		const number = 450;
		const sailing = Array.from({length: number}, (_, at) => ({
			headline: `Day ${at}`,
			body: [`“The ferry sails at ${at},” said Ilse Varga.`],
			said: [{by: 'Ilse Varga'}],
		}));
		const searching = writer(sailing).act('search').type('ferry').press('enter', 'esc');
		expect(await writes(searching, 'json', file)).toContain(`(${2 * number} results, `);
		const found = records(file).map(({kind, path}) => `${kind} ${path}`);
		expect(new Set(found).size).toBe(2 * number);
		expect(found.findIndex(one => one.startsWith('quote'))).toBe(number);
	});

	test('the speakers', async () => {
		const file = join(folder(), 'speakers.jsonl');
		expect(await writes(open().act('speakers'), 'json', file)).toContain('2 speakers');
		expect(records(file).map(({name, quotes}) => [name, quotes])).toEqual([
			['Ilse Varga', 2],
			['Jonas Reed', 1],
		]);
	});

	test('what one speaker said, and nobody else', async () => {
		const file = join(folder(), 'varga.jsonl');
		expect(await writes(open().act('speakers').press('enter'), 'json', file)).toContain('2 articles');
		const said = records(file).flatMap(({quotes}) => quotes.map(({text}: {text: string}) => text));
		expect(said).toEqual(['We will wait,', 'We will see.']);
	});

	test('what was put right', async () => {
		const file = join(folder(), 'corrections.md');
		const own = open().press('enter').act('quotes').press('a').type('no quote').press('enter');
		own.press(':').type('everything that was put right').press('enter');
		expect(await writes(own, 'markdown', file)).toContain('1 correction');
		expect(read(file)).toMatch(/^- \d{4}\\?-\d\d\\?-\d\d · .*We will wait,.*no quote\n$/);
	});

	test('the clippings, with their notes and citations in one go', async () => {
		const file = join(folder(), 'clippings.md');
		const own = open().press('enter').act('quotes').press('X').type('ask #her').press('enter');
		own.press('c');
		expect(await writes(own, 'markdown', file)).toContain('1 clipping');
		expect(read(file)).toBe(
			[
				...['## Ferry sails again', '', '> “We will wait,”', '>', '> — Ilse Varga', '', 'ask', ''],
				...['Tags: her', '', 'Ferry sails again. (2026, September 12). Meridian.', '', ''],
			].join('\n'),
		);
		own.press('/').type('nobody').press('enter', 'S');
		expect(own.screen.at(-1)).toContain('There is no clipping');
	});

	test('an article that quotes nobody is not written as no quotes', async () => {
		const made = folder();
		const quiet = open().press('end enter').act('quotes');
		expect(await writes(quiet, 'markdown', join(made, 'none.md'))).toMatch(/^Nothing is written/);
		expect(readdirSync(made)).toEqual([]);
	});

	test('in the settings there is nothing to write', () => {
		person = open().act('settings').press('S');
		expect(person.model.picker).toBeNull();
		expect(person.screen.at(-1)).toContain('S does nothing here');
	});
});

describe('the name of the file', () => {
	test('is proposed, and can be typed anew', async () => {
		const person = writer().press('enter').act('quotes').press('S');
		expect(person.screen[1]).toContain('Write the quotes to a file');
		person.press('enter');
		expect(person.screen.at(-1)).toContain('write to ');
		await vi.waitFor(() =>
			expect(person.model.prompt?.line.text).toMatch(/2026-09-12-ferry-sails-again-quotes\.md$/),
		);
		person.press('esc');
		expect(person.model.prompt).toBeNull();
	});

	test('of a file there is already is asked about; Enter again replaces it', async () => {
		const file = join(folder(), 'list.jsonl');
		writeFileSync(file, 'before');
		const person = writer();
		expect(await writes(person, 'json', file)).toBe('It exists; Enter replaces it.');
		expect(read(file)).toBe('before');
		person.press('enter');
		await vi.waitFor(() => expect(person.model.prompt).toBeNull());
		await vi.waitFor(() => expect(records(file)).toHaveLength(3));
	});

	test('that was changed since is asked about again', async () => {
		const made = folder();
		writeFileSync(join(made, 'a.md'), 'a');
		writeFileSync(join(made, 'ab.md'), 'ab');
		const person = writer();
		await writes(person, 'markdown', join(made, 'a.md'));
		person.press('left left left').type('b').press('enter');
		expect(await told(person)).toBe('It exists; Enter replaces it.');
		expect(read(join(made, 'ab.md'))).toBe('ab');
	});

	test.each([
		['nowhere/list.md', 'There is no such folder.'],
		['file/list.md', 'A part of the way there is no folder.'],
		['', 'That is the name of a folder.'],
		[`${'x'.repeat(300)}.md`, 'The name is too long.'],
	])('%s cannot be', async (name, why) => {
		const made = folder();
		writeFileSync(join(made, 'file'), '');
		expect(await writes(writer(), 'markdown', `${made}/${name}`)).toBe(why);
		expect(readdirSync(made)).toEqual(['file']);
	});
});

test('Esc gives up a name, and nothing is written', async () => {
	const made = folder();
	const person = writer().act('export').press('enter').press('^u').type(`${made}/x.md`).press('esc');
	expect(person.model.prompt).toBeNull();
	await new Promise(resolve => setTimeout(resolve, 20));
	expect(readdirSync(made)).toEqual([]);
});

test('hostile texts are written as what they are, under harmless names', async () => {
	const inputs = hostileStrings.filter(({input}) => input.isWellFormed()).map(({input}) => input);
	const hostile = inputs.map(input => ({headline: input, publication: input, body: [`The ferry: ${input}`]}));
	const person = writer(hostile);
	const file = join(folder(), 'all.jsonl');
	expect(await writes(person, 'json', file)).toContain(`(${hostile.length} articles`);
	expect(new Set(records(file).map(({headline}) => headline))).toEqual(new Set(inputs));
	expect(read(file)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
});
