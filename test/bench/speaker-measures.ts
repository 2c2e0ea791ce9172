/** What is measured of speakers over a whole archive, as those ask who show them. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {articleEntry} from '../../source/archive/article-entry.ts';
import {openCatalogue} from '../../source/archive/catalogue.ts';
import {openTables} from '../../source/archive/schema.ts';
import {openSearchIndex} from '../../source/archive/search-index.ts';
import type {SearchWords} from '../../source/archive/search-words.ts';
import {openSpeakerQueries} from '../../source/archive/speaker-queries.ts';
import {speakerSorts} from '../../source/archive/speaker-types.ts';
import type {ReadArticle} from '../../source/article/article.ts';
import type {Correction} from '../../source/article/correction.ts';
import {openCorrections} from '../../source/marks/corrections-over.ts';
import {openMarkStore} from '../../source/marks/store.ts';
import type {Database} from '../../source/sqlite.ts';
import {median, percentile} from './figures.ts';
import {quiet} from './quiet.ts';
import {enterArticles, placeOf} from './speaker-archive.ts';
import {type Known, Society} from './speaker-texts.ts';
import type {Table} from './table.ts';

type Measuring = {
	/** The archive, open. */
	readonly database: Database;
	readonly society: Society;
	readonly table: Table;
	readonly column: string;
	/** How often each is asked. */
	readonly times: number;
	/** A folder for what is in passing. */
	readonly scratch: string;
	/** How many articles there are. */
	readonly count: number;
};

/**
 * Measures everything of an archive of so many articles, which is made first where it is not in `folder` yet.
 * @param only the names of some parts; null for all of them
 */
export async function measureSpeakers({
	folder,
	only,
	...asked
}: Pick<Measuring, 'table' | 'scratch' | 'count' | 'times'> & {
	readonly folder: string;
	readonly only: readonly string[] | null;
}): Promise<void> {
	const {table, count, times} = asked;
	const column = count.toLocaleString('en');
	const file = join(folder, `speakers-${count}.sqlite`);
	const society = new Society(count, 11);
	// What is coined in the articles says which words the next ones have.
	if (existsSync(file)) for (let number = 0; number < count; number++) society.article(number);
	else enterArticles(file, society, count, table, column);
	const database = openTables(placeOf(file), 2000);
	const part = async (name: string, work: (measuring: Measuring) => void) => {
		if (only !== null && !only.includes(name)) return;
		if (times > 2) await quiet();
		work({...asked, database, society, column});
	};
	try {
		const {speakers} = database.prepare('SELECT count(*) AS speakers FROM speaker').get()!;
		table.note(column, 'speakers', speakers as number, '');
		await part('list', measureList);
		await part('page', measurePage);
		await part('corrections', measureCorrections);
		await part('articles', measureArticles);
	} finally {
		database.close();
	}
}

const frame = 33;
const correcting = 50;
const resolving = 10;
/** A place among its speakers at which a screen is. */
const place = {at: {speaker: null, index: 0}, around: 60};

/** Notes the middle and the 95th of a hundred of what these took, in milliseconds. */
function note({table, column}: Measuring, name: string, taken: readonly number[], goal: number): void {
	table.note(column, `${name}: median`, median(taken), 'ms');
	table.note(column, `${name}: p95`, percentile(taken, 95), 'ms', goal);
}

function timed(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** The list of everybody in each order: as it is opened, asked again, and narrowed by letters as they are typed. */
function measureList(measuring: Measuring): void {
	const {database, society, times} = measuring;
	const names = Array.from(
		{length: times},
		(_, at) => society.people[(at * 37) % society.people.length]!.surname,
	);
	for (const sort of speakerSorts) {
		const first: number[] = [];
		const again: number[] = [];
		for (let n = 0; n < times; n++) {
			const {speakers} = openSpeakerQueries(database);
			first.push(timed(() => speakers({sort, text: '', ...place})));
			again.push(timed(() => speakers({sort, text: '', at: {speaker: null, index: n * 60}, around: 60})));
		}
		note(measuring, `list by ${sort}, first`, first, frame);
		note(measuring, `list by ${sort}, again`, again, frame);
		const {speakers} = openSpeakerQueries(database);
		for (const letters of [1, 2, 4]) {
			const taken = names.map(name => timed(() => speakers({sort, text: name.slice(0, letters), ...place})));
			note(measuring, `list by ${sort}, ${letters} typed`, taken, frame);
		}
	}
}

/** The pages of the two that are quoted most, to their first screens. */
function measurePage(measuring: Measuring): void {
	const {database, society, times} = measuring;
	for (const known of [society.people[1]!, society.people[0]!]) {
		const id = speakerOf(database, known);
		const quotes = database.prepare('SELECT quotes FROM speaker WHERE id = ?').get(id)?.quotes;
		const taken: number[] = [];
		for (let n = 0; n < times; n++) {
			const {speakerPage} = openSpeakerQueries(database);
			const question = {of: {speaker: id}, at: {quote: null, index: 0}, around: 60};
			taken.push(timed(() => speakerPage(question)));
		}
		note(measuring, `page of ${quotes} quotes`, taken, known === society.people[1] ? frame : 1000);
	}
}

function speakerOf(database: Database, {name, kind}: Known): number {
	return database.prepare('SELECT speaker FROM naming WHERE name = ? AND kind = ?').get(name, kind)
		?.speaker as number;
}

/** Corrections, from the store of marks into the archive; each is undone again, which counts as well. */
function measureCorrections(measuring: Measuring): void {
	const {database, society, times, scratch} = measuring;
	const marks = openMarkStore(join(scratch, 'marks.sqlite'));
	const catalogue = openCatalogue(database, 2, openCorrections(database, marks.location!));
	const cases: Record<string, (n: number) => Correction | null> = {
		'a quote’s speaker': n => ofQuote(database, society, n),
		'of the one quoted most': n => ofQuote(database, society, n, society.people[0]!),
		'two names are one': n => ({relation: 'same', ...pair(society, n)}),
		'two of one surname are one': n => ({relation: 'same', ...pair(society, n, 4)}),
		'two are two': n => ({relation: 'apart', ...parted(society, n)}),
		'a rename': n => ({relation: 'rename', one: nameOf(society, n * 11), name: `Renamed ${n}`}),
		'a rename of 2,000 quotes': n => ({relation: 'rename', one: nameOf(society, 1), name: `Renamed ${n}`}),
		'a rename of 20,000 quotes': n => ({relation: 'rename', one: nameOf(society, 0), name: `Renamed ${n}`}),
	};
	catalogue.correct();
	for (const [name, correctionOf] of Object.entries(cases)) {
		const taken: number[] = [];
		for (let n = 0; n < times; n++) {
			const correction = correctionOf(n);
			if (correction === null) continue;
			const applied = timed(() => {
				marks.correct({label: 'bench', corrections: [correction]});
				catalogue.correct();
			});
			const undone = timed(() => {
				marks.undo();
				catalogue.correct();
			});
			taken.push(applied, undone);
		}
		note(measuring, `correction: ${name}`, taken, correcting);
	}
	marks.close();
}

function nameOf({people}: Society, n: number) {
	const {name, kind} = people[n % people.length]!;
	return {name, kind};
}

/** Two people; of one family where they are `apart` by a multiple of four. */
function pair(society: Society, n: number, apart = 101) {
	const first = 8 * n + 4;
	return {one: nameOf(society, first), other: nameOf(society, first + apart)};
}

/** A name and the one that has an initial besides. */
function parted({people}: Society, n: number) {
	const {name, surname, initial, kind} = people.filter(person => person.kind === 'person')[3 * n]!;
	return {one: {name, kind}, other: {name: `${name.split(' ')[0]} ${initial} ${surname}`, kind}};
}

/** That a quote of an article, of this one or anybody, is somebody else's. */
function ofQuote(
	database: Database,
	society: Society,
	n: number,
	of: Known | null = null,
): Correction | null {
	const rows = database.prepare(
		`SELECT c.row, q.quote FROM quote q JOIN content c ON c.article = q.article JOIN naming m ON m.id = q.naming
				WHERE ${of === null ? 'q.id >= ? ORDER BY q.id LIMIT 1' : 'm.id = ? ORDER BY q.id LIMIT 1 OFFSET ?'}`,
	);
	const named = of && (database.prepare('SELECT id FROM naming WHERE name = ?').get(of.name)?.id as number);
	const row = of === null ? rows.get(n * 53 + 1) : rows.get(named!, n * 5);
	if (!row) return null;
	const {keys} = JSON.parse(row.row as string);
	const {text} = JSON.parse(row.quote as string);
	return {keys, words: {text, nth: 0}, verdict: {speaker: nameOf(society, n * 29 + 3)}};
}

/** What a new article with eight quoted people takes: to be entered, and to find out who they are. Nothing is kept. */
function measureArticles(measuring: Measuring): void {
	const {database, society, times, count} = measuring;
	database.exec('PRAGMA foreign_keys = OFF');
	const index = openSearchIndex(database, () => []);
	const kinds: Record<string, (n: number) => ReadArticle> = {
		'a new article': n => society.article(count + n, 8),
		'one of families of 200': n => ofFamilies(society, count + n),
	};
	for (const [name, articleOf] of Object.entries(kinds)) {
		const entered: number[] = [];
		const resolved: number[] = [];
		for (let n = 0; n < times; n++) {
			const {search} = articleEntry(articleOf(n), '/longshore/new.txt');
			const [added, settled] = enterOnce(database, index, search);
			const [, alone] = enterOnce(database, index, {...search, sources: [], sayings: []});
			entered.push(added);
			resolved.push(settled - alone);
		}
		note(measuring, `${name}: entering it`, entered, 100);
		note(measuring, `${name}: who is who`, resolved, resolving);
	}
}

function enterOnce(
	database: Database,
	index: ReturnType<typeof openSearchIndex>,
	search: SearchWords,
): [number, number] {
	database.exec('BEGIN IMMEDIATE');
	const added = timed(() => index.add(2 ** 40, search));
	const settled = timed(() => index.settle());
	database.exec('ROLLBACK');
	return [added, settled];
}

/** An article in which all are of the families that have most members. */
function ofFamilies(society: Society, number: number): ReadArticle {
	const read = society.article(number, 8);
	const {people} = society;
	const all = Array.from({length: 8}, (_, at) => people[(4 * (number % 50) + 800 * at) % people.length]!);
	const speakers = [...new Set(all)].map(({name, kind, role, surname}) => ({
		name,
		kind,
		role,
		aliases: [surname],
	}));
	const named = [...new Map(speakers.map(speaker => [speaker.name, speaker])).values()];
	const quotes = read.quotes.map((quote, at) => ({...quote, speaker: named[at % named.length]!.name}));
	return {...read, quotes, speakers: named};
}
