/** Which names mean one speaker: found anew for the names that have changed, and for those that hang on them. */
import type {SpeakerKind} from '../article/article.ts';
import type {NameCorrection} from '../article/correction.ts';
import {wordsOf} from '../article/words.ts';
import {byText} from '../speakers/by-text.ts';
import {groupsOf, linkedNames, nameOf} from '../speakers/gather.ts';
import {roleNow} from '../speakers/roles-over-time.ts';
import type {NamedSource} from '../speakers/types.ts';
import type {Database} from '../sqlite.ts';
import {type NamesPutRight, namesPutRight} from './names-put-right.ts';
import type {Touched} from './namings.ts';
import {nameKey} from './sort-keys.ts';
import type {SpeakerRow} from './speaker-types.ts';

/** A name as the tables have it. */
type Naming = {
	readonly id: number;
	readonly name: string;
	readonly kind: SpeakerKind;
	readonly whole: string;
	/** JSON, as `linkedNames` has it. */
	readonly linked: string;
	readonly quotes: number;
	readonly articles: number;
	readonly gathered: number | null;
	readonly speaker: number | null;
};

/** So many of the other names of a name, and of its roles, have a part in who it is; and so many a speaker is listed with. */
const mostCalled = 60;
const mostAliases = 30;
const mostRoles = 100;

/** Finds out who is who, now that these names have changed; to be called in the transaction that changed them. */
export type Gathering = (touched: Touched, corrections: readonly NameCorrection[]) => void;

export function openGathering(database: Database): Gathering {
	const columns = 'id, name, kind, whole, linked, quotes, articles, gathered, speaker';
	const sql = {
		block: database.prepare(`SELECT ${columns} FROM naming WHERE block = ? ORDER BY id`),
		gathered: database.prepare(`SELECT ${columns} FROM naming WHERE gathered = ? ORDER BY id`),
		called: database.prepare(
			'SELECT what, text, articles FROM called WHERE naming = ? ORDER BY articles DESC, text',
		),
		calledInBlock: database.prepare(
			`SELECT c.naming, c.what, c.text, c.articles FROM naming n CROSS JOIN called c ON c.naming = n.id
				WHERE n.block = ? ORDER BY n.id, c.articles DESC, c.text`,
		),
		asFirstName: database.prepare('SELECT total(articles) AS n FROM naming WHERE first_name = ?'),
		named: database.prepare(`SELECT ${columns} FROM naming WHERE name = ? AND kind = ?`),
		whole: database.prepare(`SELECT ${columns} FROM naming WHERE whole = ? AND kind = ?`),
		linking: database.prepare(
			`SELECT ${columns} FROM naming WHERE id IN (SELECT naming FROM linked WHERE whole = ?) AND kind = ?`,
		),
		setLinked: database.prepare('UPDATE naming SET linked = ? WHERE id = ?'),
		link: database.prepare('INSERT OR IGNORE INTO linked (whole, naming) VALUES (?, ?)'),
		unlink: database.prepare('DELETE FROM linked WHERE whole = ? AND naming = ?'),
		mates: database.prepare(
			'SELECT DISTINCT gathered FROM naming WHERE speaker = ? AND gathered IS NOT NULL',
		),
		setGathered: database.prepare('UPDATE naming SET gathered = ? WHERE id = ?'),
		setSpeaker: database.prepare('UPDATE naming SET speaker = ? WHERE id = ?'),
		dropNaming: database.prepare('DELETE FROM naming WHERE id = ?'),
		first: database.prepare(
			"SELECT published, date FROM source WHERE naming = ? AND published <> '' ORDER BY published LIMIT 1",
		),
		last: database.prepare(
			'SELECT published, date FROM source WHERE naming = ? ORDER BY published DESC LIMIT 1',
		),
		roles: database.prepare(
			`SELECT role, published FROM source WHERE naming = ? AND role IS NOT NULL ORDER BY published DESC, role LIMIT ${mostRoles}`,
		),
		speaker: database.prepare('SELECT row FROM speaker WHERE id = ?'),
		addSpeaker: database.prepare("INSERT INTO speaker (sorted, quotes, last, row) VALUES ('', 0, '', '{}')"),
		updateSpeaker: database.prepare(
			`UPDATE speaker SET sorted = ?, quotes = ?, last = ?, row = ?,
				revision = (SELECT value FROM fact WHERE name = 'revision') WHERE id = ?`,
		),
		dropSpeaker: database.prepare('DELETE FROM speaker WHERE id = ?'),
		addVoice: database.prepare('INSERT INTO voices (rowid, name) VALUES (?, ?)'),
		dropVoice: database.prepare('DELETE FROM voices WHERE rowid = ?'),
	};

	/** What the articles say of the names that were asked about since it was begun, by their numbers. */
	const known = new Map<number, NamedSource>();
	const sourceOf = (naming: Naming): NamedSource =>
		known.get(naming.id) ?? namedSource(naming, sql.called.all(naming.id) as Called[]);

	/** What goes with each name of a block, by the numbers of the names. */
	const calledIn = (block: string): Map<number, Called[]> => {
		const found = new Map<number, Called[]>();
		for (const called of sql.calledInBlock.all(block) as (Called & {naming: number})[]) {
			const known = found.get(called.naming);
			if (known) known.push(called);
			else found.set(called.naming, [called]);
		}
		return found;
	};

	/** Keeps by which names of other blocks this one's speaker is known. @returns all that it was or is linked with. */
	const linkAnew = ({id, linked}: Naming, names: readonly string[]): string[] => {
		const before = JSON.parse(linked) as string[];
		const now = JSON.stringify(names);
		if (now === linked) return before;
		for (const whole of before) sql.unlink.run(whole, id);
		for (const whole of names) sql.link.run(whole, id);
		sql.setLinked.run(now, id);
		return [...before, ...names];
	};

	/** Gathers the names of a block. @returns the groups and the speakers that may have changed. */
	const gatherBlock = (block: string, touched: ReadonlySet<number>, apart: NamesPutRight['apart']) => {
		const all = sql.block.all(block) as Naming[];
		// Most blocks in which somebody's first name would be, if it stood alone, are empty.
		if (all.length === 0) return {groups: [], speakers: []};
		const called = calledIn(block);
		const speakers = new Set<number | null>();
		const namings = new Map<string, Naming>();
		const sources: NamedSource[] = [];
		/** Whether a link to a whole name holds depends on all that bear it, and on all that link to it. */
		const touch = (whole: string, kind: string) => {
			const concerned = [...sql.whole.all(whole, kind), ...sql.linking.all(whole, kind)] as Naming[];
			for (const {speaker} of concerned) speakers.add(speaker);
		};
		for (const naming of all) {
			const source = naming.articles > 0 ? namedSource(naming, called.get(naming.id) ?? []) : null;
			if (touched.has(naming.id)) {
				speakers.add(naming.speaker);
				const linked = linkAnew(naming, source === null ? [] : linkedNames(source));
				for (const whole of [naming.whole, ...linked]) touch(whole, naming.kind);
			}
			if (source === null) sql.dropNaming.run(naming.id);
			else {
				namings.set(naming.name, naming);
				sources.push(source);
				known.set(naming.id, source);
			}
		}
		const asFirstName = sql.asFirstName.get(block)?.n as number;
		const groups: number[] = [];
		for (const group of groupsOf(sources, asFirstName, apart)) {
			const members = group.map(({name}) => namings.get(name)!);
			const number = Math.min(...members.map(({id}) => id));
			if (members.some(({id}) => touched.has(id))) groups.push(number);
			for (const {id, gathered: before, speaker} of members) {
				if (before === number) continue;
				sql.setGathered.run(number, id);
				speakers.add(speaker);
				groups.push(number);
			}
		}
		return {groups, speakers: [...speakers].filter(speaker => speaker !== null)};
	};

	/** The names that link to a whole name, if they are all of one speaker, and so are those that bear it. */
	const linkingTo = (whole: string, kind: string): Naming[] => {
		const linking = sql.linking.all(whole, kind) as Naming[];
		if (linking.length === 0 || !areOne(linking)) return [];
		return areOne(sql.whole.all(whole, kind) as Naming[]) ? linking : [];
	};

	/** Those whom a name means as well, by what a reader has said or by another name of its speaker. */
	const linkedWith = (naming: Naming, corrections: NamesPutRight): Naming[] => {
		const {kind, whole} = naming;
		const other = (JSON.parse(naming.linked) as string[]).filter(name => linkingTo(name, kind).length > 0);
		return [
			...corrections.same(naming).flatMap(same => sql.named.all(same.name, same.kind) as Naming[]),
			...other.flatMap(name => sql.whole.all(name, kind) as Naming[]),
			...linkingTo(whole, kind),
		];
	};

	/** The names of a group and of all that hang on it. @param seen has the numbers of all groups that were looked at. */
	const component = (group: number, corrections: NamesPutRight, seen: Set<number>): Naming[] => {
		const members: Naming[] = [];
		const queue = [group];
		seen.add(group);
		for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
			const namings = sql.gathered.all(next) as Naming[];
			members.push(...namings);
			for (const naming of namings) {
				for (const linked of linkedWith(naming, corrections)) {
					const {gathered} = linked;
					if (gathered === null || seen.has(gathered) || corrections.areApart(naming, linked)) continue;
					seen.add(gathered);
					queue.push(gathered);
				}
			}
		}
		return members;
	};

	const write = (id: number, named: readonly Naming[], corrections: NamesPutRight): void => {
		// What an archive says does not depend on the order in which the articles came.
		const members = named.toSorted(
			(one, other) => other.articles - one.articles || byText(one.name, other.name),
		);
		const sources = members.map(sourceOf);
		const name = corrections.renamed(members) ?? nameOf(sources);
		const dates = members.flatMap(member => [sql.first.get(member.id), sql.last.get(member.id)]);
		const dated = dates.filter(date => date !== undefined && date.published !== '') as {
			published: string;
			date: string;
		}[];
		dated.sort((one, other) => (one.published < other.published ? -1 : 1));
		const roles = members
			.flatMap(member => sql.roles.all(member.id) as {role: string; published: string}[])
			.sort((one, other) => byText(other.published, one.published) || byText(one.role, other.role));
		const row: Omit<SpeakerRow, 'id'> = {
			name,
			aliases: aliasesOf(name, sources),
			role: roleNow(roles),
			kind: members[0]!.kind,
			quotes: members.reduce((sum, {quotes}) => sum + quotes, 0),
			articles: members.reduce((sum, {articles}) => sum + articles, 0),
			first: dated[0]?.date ?? null,
			last: dated.at(-1)?.date ?? null,
		};
		const known = JSON.parse(sql.speaker.get(id)!.row as string) as Partial<SpeakerRow>;
		sql.updateSpeaker.run(nameKey(name), row.quotes, dated.at(-1)?.published ?? '', JSON.stringify(row), id);
		const words = voiceOf(row);
		if (known.name !== undefined && voiceOf(known as SpeakerRow) === words) return;
		sql.dropVoice.run(id);
		sql.addVoice.run(id, words);
	};

	return (touched, all) => {
		known.clear();
		const corrections = namesPutRight(all);
		const groups = new Set<number>();
		const before = new Set<number>();
		for (const [block, names] of touched) {
			const found = gatherBlock(block, names, corrections.apart);
			for (const group of found.groups) groups.add(group);
			for (const speaker of found.speakers) before.add(speaker);
		}
		// What once was one with them may be so no longer.
		for (const speaker of before)
			for (const {gathered} of sql.mates.all(speaker)) groups.add(gathered as number);
		const seen = new Set<number>();
		const components: Naming[][] = [];
		for (const group of groups) {
			if (seen.has(group)) continue;
			const members = component(group, corrections, seen);
			if (members.length > 0) components.push(members);
		}
		for (const {speaker} of components.flat()) if (speaker !== null) before.add(speaker);
		const taken = new Set<number>();
		const weight = (members: readonly Naming[]) => members.reduce((sum, {articles}) => sum + articles, 0);
		components.sort((one, other) => weight(other) - weight(one) || one[0]!.id - other[0]!.id);
		for (const members of components) {
			// A screen that shows a speaker goes on showing it.
			const known = members
				.toSorted((one, other) => other.articles - one.articles || one.id - other.id)
				.find(({speaker}) => speaker !== null && !taken.has(speaker))?.speaker;
			const id = known ?? Number(sql.addSpeaker.run().lastInsertRowid);
			taken.add(id);
			write(id, members, corrections);
			for (const member of members) if (member.speaker !== id) sql.setSpeaker.run(id, member.id);
		}
		for (const speaker of before) {
			if (taken.has(speaker)) continue;
			sql.dropSpeaker.run(speaker);
			sql.dropVoice.run(speaker);
		}
	};
}

function areOne(namings: readonly Naming[]): boolean {
	return namings.every(({gathered}) => gathered === namings[0]!.gathered);
}

/** Another name or a role that goes with a name, and in how many articles. */
type Called = {readonly what: string; readonly text: string; readonly articles: number};

/** @param called those of most articles first */
function namedSource({name, kind, articles}: Naming, called: readonly Called[]): NamedSource {
	const of = (what: string) => called.filter(one => one.what === what).slice(0, mostCalled);
	return {
		name,
		kind,
		articles,
		aliases: of('alias').map(({text}) => text),
		roles: of('role').map(({text, articles: count}) => ({role: text, articles: count})),
	};
}

/** The other names, those that most articles use first, then what they call them beside. @param sources in this order */
function aliasesOf(name: string, sources: readonly NamedSource[]): string[] {
	const all = [...sources.map(source => source.name), ...sources.flatMap(({aliases}) => aliases)];
	return [...new Set(all)].filter(alias => alias !== name).slice(0, mostAliases);
}

/** The words by which a speaker is found. */
function voiceOf({name, aliases}: Pick<SpeakerRow, 'name' | 'aliases'>): string {
	return [name, ...aliases].map(text => wordsOf(text).join(' ')).join(' ');
}
