/** The names by which the articles that are shown quote somebody, counted as articles come and go. */
import type {Speaker} from '../article/article.ts';
import type {SourceName} from '../article/source-name.ts';
import {blockOf, firstNameOf, wholeOf} from '../speakers/gather.ts';
import type {Database} from '../sqlite.ts';
import type {SearchWords, SourceInArticle} from './search-words.ts';
import {timeKey} from './sort-keys.ts';

/** Numbers of names by their blocks. */
export type Touched = ReadonlyMap<string, ReadonlySet<number>>;

/** Its calls belong into a transaction of the caller. */
export type Namings = {
	/** Enters who is quoted in an article. @returns the number of each name. */
	add(article: number, told: Pick<SearchWords, 'sources' | 'date'>): ReadonlyMap<string, number>;
	/** Takes an article out. */
	remove(article: number): void;
	/** What all names mean has to be found out anew, by other code than before. */
	touchAll(): void;
	/** What a name means has to be found out anew; nothing if nobody is quoted by it. */
	touch(source: SourceName): void;
	/** The names that have come, gone or changed since it was asked last, by their blocks. */
	takeTouched(): Touched;
	/** Drops what was noted, after a transaction that came to nothing. */
	forget(): void;
};

type Known = {readonly id: number; readonly block: string; readonly firstName: string | null};

type Named = SourceName & {readonly id: number; readonly block: string};

/** What is kept of one article of one name. */
type Told = Known & {
	readonly quotes: number;
	readonly role: string | null;
	readonly aliases: string;
};

export function openNamings(database: Database): Namings {
	const sql = {
		naming: database.prepare(
			'SELECT id, block, first_name AS firstName FROM naming WHERE name = ? AND kind = ?',
		),
		addNaming: database.prepare(
			'INSERT INTO naming (name, kind, block, whole, first_name) VALUES (?, ?, ?, ?, ?)',
		),
		all: database.prepare('SELECT id, name, kind, block FROM naming ORDER BY id'),
		blockAnew: database.prepare('UPDATE naming SET block = ?, whole = ?, first_name = ? WHERE id = ?'),
		addSource: database.prepare(
			`INSERT INTO source (article, naming, quotes, published, date, role, aliases) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		),
		count: database.prepare('UPDATE naming SET quotes = quotes + ?, articles = articles + ? WHERE id = ?'),
		addCalled: database.prepare(
			`INSERT INTO called (naming, what, text, articles) VALUES (?, ?, ?, 1)
				ON CONFLICT DO UPDATE SET articles = articles + 1`,
		),
		takeCalled: database.prepare(
			'UPDATE called SET articles = articles - 1 WHERE naming = ? AND what = ? AND text = ?',
		),
		dropCalled: database.prepare(
			'DELETE FROM called WHERE naming = ? AND what = ? AND text = ? AND articles <= 0',
		),
		sources: database.prepare(
			`SELECT n.id, n.block, n.first_name AS firstName, s.quotes, s.role, s.aliases FROM source s JOIN naming n ON n.id = s.naming
				WHERE s.article = ?`,
		),
		dropSources: database.prepare('DELETE FROM source WHERE article = ?'),
	};
	let touched = new Map<string, Set<number>>();
	const touch = ({id, block, firstName}: Known): number => {
		const known = touched.get(block);
		if (known) known.add(id);
		else touched.set(block, new Set([id]));
		// How often a word is a first name says who is meant by it alone.
		if (firstName !== null && !touched.has(firstName)) touched.set(firstName, new Set());
		return id;
	};

	const numberOf = ({name, kind}: SourceInArticle): number => {
		const known = sql.naming.get(name, kind) as Known | undefined;
		if (known) return touch(known);
		const block = blockOf({name, kind});
		const firstName = firstNameOf({name, kind});
		const {lastInsertRowid} = sql.addNaming.run(name, kind, block, wholeOf({name, kind}), firstName);
		return touch({id: Number(lastInsertRowid), block, firstName});
	};

	return {
		add(article, {sources, date}) {
			const published = timeKey(date) ?? '';
			const numbers = new Map<string, number>();
			for (const source of sources) {
				const id = numberOf(source);
				numbers.set(source.name, id);
				const {quotes, role, aliases} = source;
				sql.addSource.run(article, id, quotes, published, date, role, JSON.stringify(aliases));
				sql.count.run(quotes, 1, id);
				for (const [what, text] of calledIn(source)) sql.addCalled.run(id, what, text);
			}
			return numbers;
		},

		remove(article) {
			for (const told of sql.sources.all(article) as Told[]) {
				const {quotes, role} = told;
				const naming = touch(told);
				sql.count.run(-quotes, -1, naming);
				for (const [what, text] of calledIn({role, aliases: JSON.parse(told.aliases)})) {
					sql.takeCalled.run(naming, what, text);
					sql.dropCalled.run(naming, what, text);
				}
			}
			sql.dropSources.run(article);
		},

		touchAll() {
			for (const {id, name, kind, block} of sql.all.all() as Named[]) {
				// Those of the old block stand there no more, but were one with others there.
				touch({id, block, firstName: null});
				const now = {block: blockOf({name, kind}), firstName: firstNameOf({name, kind})};
				sql.blockAnew.run(now.block, wholeOf({name, kind}), now.firstName, id);
				touch({id, ...now});
			}
		},

		touch({name, kind}) {
			const known = sql.naming.get(name, kind) as Known | undefined;
			if (known) touch(known);
		},

		takeTouched() {
			const taken = touched;
			touched = new Map();
			return taken;
		},

		forget() {
			touched = new Map();
		},
	};
}

/** The role and the other names of a speaker, each with what it is. */
function calledIn({role, aliases}: Pick<Speaker, 'role' | 'aliases'>): ['role' | 'alias', string][] {
	const others = [...new Set(aliases)].map(alias => ['alias', alias] as ['alias', string]);
	return role === null ? others : [['role', role], ...others];
}
