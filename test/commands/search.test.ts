import {appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openMarkStore} from '../../source/marks/store.ts';
import {folderOf, library, quotidian, recordsOf, temporaryFolder} from './program.ts';

describe('search', () => {
	test('gives one record a result, with these fields in this order', async () => {
		const outcome = await quotidian(['search', 'harbour', folderOf(library), '--json']);
		expect(outcome).toMatchObject({status: 0, stderr: ''});
		const records = recordsOf(outcome);
		for (const record of records) {
			expect(Object.keys(record).join(' ')).toBe(
				'path index headline kind field snippet score speaker start end',
			);
		}
		expect(records).toMatchObject([
			{
				path: 'storm/harbour.txt',
				index: 0,
				headline: 'Harbour of Vellmar reopens after storm',
				kind: 'article',
				field: 'headline',
				snippet: 'Harbour of Vellmar reopens after storm',
				speaker: null,
				start: null,
			},
		]);
	});

	test('finds quotes and speakers too, the words in their place', async () => {
		const folder = folderOf(library);
		const records = recordsOf(await quotidian(['search', 'speaker:reyl hurry', folder, '--json']));
		expect(records.map(({kind, field, speaker}) => [kind, field, speaker])).toEqual([
			['article', 'quote', null],
			['quote', 'quote', 'Tomas Reyl'],
			['speaker', 'speaker', 'Tomas Reyl'],
		]);
		const [{blocks}] = recordsOf(await quotidian(['text', join(folder, 'storm/harbour.txt'), '--json'])).map(
			({body}) => ({blocks: (body as {text: string}[]).map(({text}) => text).join('\n\n')}),
		) as [{blocks: string}];
		expect(blocks.slice(Number(records[1]!.start), Number(records[1]!.end))).toBe(
			'We will not hurry anyone out of port,',
		);
	});

	test('is for people without --json', async () => {
		const {stdout} = await quotidian(['search', 'reyl', folderOf(library)]);
		expect(stdout).toBe(
			[
				'Articles',
				'  2026-08-14  Meridian  Harbour of Vellmar reopens after storm',
				'      speaker: Tomas Reyl',
				'',
				'Quotes',
				'  “We will not hurry anyone out of port,” – Tomas Reyl',
				'      2026-08-14  Meridian  Harbour of Vellmar reopens after storm',
				'',
				'Speakers',
				'  Tomas Reyl  1 quote in 1 article',
				'',
			].join('\n'),
		);
	});

	test('says what it found in place of a misspelt word', async () => {
		const outcome = await quotidian(['search', 'harbuor', folderOf(library), '--json']);
		expect(outcome).toMatchObject({status: 0, stderr: 'quotidian: showing results for “harbour”\n'});
		expect(recordsOf(outcome)).toMatchObject([{path: 'storm/harbour.txt'}]);
	});

	test('tells no more results than were asked for, some of every kind', async () => {
		const said = (n: number) =>
			`Ferry ${n} sails\n\n“The ferry ${n} is late,” said Ferry Holm ${n}. It was a ferry again on Monday.\n`;
		const folder = folderOf(Object.fromEntries(Array.from({length: 12}, (_, n) => [`${n}.txt`, said(n)])));
		const kinds = async (limit: string) =>
			recordsOf(await quotidian(['search', 'ferry', folder, '--json', '--limit', limit])).map(
				({kind}) => kind,
			);
		expect(await kinds('1')).toEqual(['article']);
		const six = await kinds('6');
		expect(six).toHaveLength(6);
		expect(new Set(six)).toEqual(new Set(['article', 'quote', 'speaker']));
	});

	test.each([
		[['search']],
		[['search', 'ferry', '--limit', '0']],
		[['search', 'ferry', '--limit', 'many']],
		[['search', 'colour:red']],
		[['search', '🎉']],
		[['search', ' ']],
		[['list', '-q', 'colour:red']],
	])('%j is wrong use', async args => {
		const outcome = await quotidian([...args, folderOf(library)].slice(0, args.length === 1 ? 1 : undefined));
		expect(outcome).toMatchObject({status: 2, stdout: ''});
		expect(outcome.stderr).toMatch(/^quotidian: .*--help shows how it is used/);
	});

	test('ends with 1 when nothing is found, and says what there is without the fields', async () => {
		const outcome = await quotidian(['search', 'harbour publication:gazette', folderOf(library)]);
		expect(outcome).toEqual({
			status: 1,
			stdout: '',
			stderr:
				'quotidian: nothing is found for “harbour publication:gazette”; “harbour” alone finds one article\n',
		});
	});

	test('finds what was added and not what was removed since', async () => {
		const home = temporaryFolder();
		const folder = folderOf(library);
		// Long enough ago that a change can be told from it.
		const old = (path: string) => utimesSync(path, 1_700_000_000, 1_700_000_000);
		for (const place of [folder, join(folder, 'storm')]) old(place);
		const found = async (query: string) =>
			recordsOf(await quotidian(['search', query, folder, '--json'], {home})).map(({path}) => path);
		expect(await found('harbour')).toEqual(['storm/harbour.txt']);
		mkdirSync(join(folder, 'new'));
		writeFileSync(
			join(folder, 'new/kiln.txt'),
			'Kiln of Vellmar cools\n\nThe kiln was put out on Friday for the first time in years.\n',
		);
		expect(await found('kiln')).toEqual(['new/kiln.txt']);
		rmSync(join(folder, 'storm/harbour.txt'));
		expect(await found('in:headline harbour')).toEqual([]);
		appendFileSync(join(folder, 'market.txt'), '\nThe lighthouse stays.\n');
		await quotidian(['index', folder], {home});
		expect(await found('lighthouse')).toEqual(['market.txt']);
	});

	test('what is in files cannot act on the terminal', async () => {
		const folder = folderOf({
			'a.txt':
				'Ferry \x1b[31m\u202esails\n\nThe ferry \x07 sailed \x1b]0;x\x07 on Friday from the pier of Vellmar.\n',
		});
		const {stdout} = await quotidian(['search', 'ferry', folder]);
		expect(stdout).toMatch(/Ferry/);
		expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f\u202e]/);
		expect((await quotidian(['search', 'ferry', folder, '--json'])).stdout).not.toMatch(
			/[\x00-\x09\x0b-\x1f\x7f\u202e]/,
		);
	});
});

describe('-q', () => {
	const folder = folderOf(library);
	const pathsOf = async (...args: string[]) => recordsOf(await quotidian(args)).map(({path}) => path);

	test.each(['list', 'brief', 'quotes'])('tells of %s only what is found', async command => {
		expect(await pathsOf(command, folder, '--json', '-q', 'depot')).toEqual(['market.txt']);
		const nothing = await quotidian([command, folder, '--json', '-q', 'lighthouse']);
		expect(nothing).toEqual({
			status: 1,
			stdout: '',
			stderr: 'quotidian: nothing is found for “lighthouse”\n',
		});
	});

	test('tells of an article only the quotes that are asked for', async () => {
		const two = folderOf({
			'a.txt':
				'Ferry sails\n\n“The ferry is late,” said Ada Holm. It was late again.\n\n“The pier holds,” warned Tomas Reyl on Friday.\n',
		});
		const quotes = async (query: string) =>
			recordsOf(await quotidian(['quotes', two, '--json', '-q', query])).flatMap(({quotes}) =>
				(quotes as {text: string}[]).map(({text}) => text),
			);
		expect(await quotes('ferry')).toHaveLength(2);
		expect(await quotes('speaker:reyl')).toEqual(['The pier holds,']);
		expect(await quotes('in:quote late')).toEqual(['The ferry is late,']);
	});

	test('tells copies with what they are copies of', async () => {
		const copies = folderOf({...library, 'copy.txt': library['storm/harbour.txt']});
		expect((await pathsOf('list', copies, '--json', '-q', 'reopens')).toSorted()).toEqual([
			'copy.txt',
			'storm/harbour.txt',
		]);
	});

	test('knows what the reader has marked', async () => {
		const home = temporaryFolder();
		const state = openMarkStore(join(home, 'data', 'quotidian', 'state.db'));
		const keys = {url: null, file: join(folder, 'market.txt'), index: 0, textHash: null};
		state.apply({kind: 'star', label: '', entries: [{keys, set: {starredAt: '2026-08-14T10:00:00Z'}}]});
		state.close();
		const starred = await quotidian(['list', folder, '--json', '-q', 'is:starred'], {home});
		expect(recordsOf(starred).map(({path}) => path)).toEqual(['market.txt']);
	});

	test('of index says how much is found', async () => {
		const {stdout} = await quotidian(['index', folder, '-q', 'speaker:reyl']);
		expect(stdout).toContain('“speaker:reyl” finds 1 article with 1 quote.');
		expect(recordsOf(await quotidian(['index', folder, '--json', '-q', 'depot']))).toMatchObject([
			{articles: 2, matching: {articles: 1, quotes: 0}},
		]);
		expect((await quotidian(['index', folder, '-q', 'lighthouse'])).status).toBe(1);
	});
});
