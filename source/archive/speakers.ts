/** Who speaks in the whole library: the sources of the single articles gathered to speakers. Runs in the worker. */
import type {Speaker} from '../article/article.ts';
import {type GatheredSpeaker, gather, type NamedSource} from '../quotes/gather.ts';
import {nameKey, timeKey} from './sort-keys.ts';
import {type Database, transaction} from './sqlite.ts';
import type {SpeakerId, SpeakerRow} from './types.ts';

type Told = {
	readonly name: string;
	readonly kind: Speaker['kind'];
	readonly quotes: number;
	readonly told: string;
	readonly published: string | null;
};

/** Brings the tables of speakers in line with what the articles say. Speakers keep their numbers where they can. */
export function gatherSpeakers(database: Database): void {
	const speakers = gather(sourcesOf(database));
	transaction(database, () => enter(database, speakers));
}

/** Every name that is quoted somewhere, with what all articles say of it. */
function sourcesOf(database: Database): NamedSource[] {
	// The time of a file is a guess and dates nobody.
	const all = database.prepare(
		`SELECT s.name, s.kind, s.quotes, s.told,
				iif(a.row ->> '$.publishedFrom' = 'file', NULL, a.row ->> '$.published') AS published
			FROM source s JOIN article a ON a.id = s.article ORDER BY s.name, s.kind, a.id`,
	);
	const sources: NamedSource[] = [];
	let same: Told[] = [];
	for (const row of all.iterate() as Iterable<Told>) {
		if (same.length > 0 && (same[0]!.name !== row.name || same[0]!.kind !== row.kind)) {
			sources.push(sourceOf(same));
			same = [];
		}
		same.push(row);
	}
	if (same.length > 0) sources.push(sourceOf(same));
	return sources;
}

/** What several articles say of one name. */
function sourceOf(articles: readonly Told[]): NamedSource {
	const {name, kind} = articles[0]!;
	const told = articles.map(article => JSON.parse(article.told) as Speaker);
	const roles = new Map<string, number>();
	for (const {role} of told) if (role !== null) roles.set(role, (roles.get(role) ?? 0) + 1);
	const dates = articles.map(({published}) => published).filter(published => published !== null);
	const byTime = dates.toSorted((one, other) => (timeKey(one)! < timeKey(other)! ? -1 : 1));
	return {
		name,
		kind,
		aliases: [...new Set(told.flatMap(({aliases}) => aliases))],
		roles: [...roles].map(([role, count]) => ({role, articles: count})),
		quotes: articles.reduce((sum, {quotes}) => sum + quotes, 0),
		articles: articles.length,
		first: byTime[0] ?? null,
		last: byTime.at(-1) ?? null,
	};
}

function enter(database: Database, speakers: readonly GatheredSpeaker[]): void {
	const numbers = numbersFor(database, speakers);
	for (const table of ['naming', 'speaker', 'voices']) database.exec(`DELETE FROM ${table}`);
	const addSpeaker = database.prepare(
		'INSERT INTO speaker (id, name, quotes, articles, first, last, row) VALUES (?, ?, ?, ?, ?, ?, ?)',
	);
	const addName = database.prepare('INSERT INTO naming (name, kind, speaker) VALUES (?, ?, ?)');
	const addVoice = database.prepare('INSERT INTO voices (rowid, name, aliases, role) VALUES (?, ?, ?, ?)');
	speakers.forEach(({names, ...speaker}, index) => {
		const id = numbers[index]!;
		const {name, aliases, role, kind, quotes, articles, first, last} = speaker;
		const row: Omit<SpeakerRow, 'id'> = {name, aliases, role, kind, quotes, articles, first, last};
		addSpeaker.run(id, nameKey(name), quotes, articles, timeKey(first), timeKey(last), JSON.stringify(row));
		for (const own of names) addName.run(own, kind, id);
		addVoice.run(id, name, aliases.join('\n'), role ?? '');
	});
}

/** The number each speaker had under one of its names, else a new one: a screen that shows it goes on showing it. */
function numbersFor(database: Database, speakers: readonly GatheredSpeaker[]): SpeakerId[] {
	const before = new Map<string, SpeakerId>();
	let last = 0;
	for (const {name, kind, speaker} of database.prepare('SELECT name, kind, speaker FROM naming').iterate()) {
		before.set(`${kind} ${name}`, speaker as SpeakerId);
		last = Math.max(last, speaker as SpeakerId);
	}
	const taken = new Set<SpeakerId>();
	return speakers.map(({kind, names}) => {
		const known = names
			.map(name => before.get(`${kind} ${name}`))
			.find(id => id !== undefined && !taken.has(id));
		const id = known ?? ++last;
		taken.add(id);
		return id;
	});
}
