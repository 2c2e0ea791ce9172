/** The full-text index of the articles that are shown, kept beside them in the same transactions. */
import type {Database} from '../sqlite.ts';
import type {SearchWords} from './search-words.ts';

export type SearchIndex = {
	/** Enters an article that is not in it. */
	add(article: number, words: SearchWords): void;
	/** Takes an article out. */
	remove(article: number): void;
	/** Writes what is gathered over a transaction; to be called before it ends. */
	settle(): void;
	/** Drops what was gathered, after a transaction that came to nothing. */
	forget(): void;
};

/** What people type; other numbers are too many, and too rare to matter. */
const worthKnowing = /^(?:[^\d]{1,32}|\d{1,4})$/;

/** In how many of the articles of a transaction a word stands, and in how many of their heads. */
type Uses = {articles: number; heads: number};

/** Opens the index over the tables of `tables.ts`. */
export function openSearchIndex(database: Database): SearchIndex {
	const sql = {
		addHeads: database.prepare(
			'INSERT INTO heads (rowid, headline, speakers, publication, byline, place) VALUES (?, ?, ?, ?, ?, ?)',
		),
		addTexts: database.prepare('INSERT INTO texts (rowid, head, body) VALUES (?, ?, ?)'),
		addQuote: database.prepare('INSERT INTO quote (article, number, speaker) VALUES (?, ?, ?)'),
		addSaying: database.prepare('INSERT INTO sayings (rowid, said, speaker, cue) VALUES (?, ?, ?, ?)'),
		speaker: database.prepare('SELECT id FROM speaker WHERE name = ?'),
		addSpeaker: database.prepare('INSERT INTO speaker (name) VALUES (?)'),
		addToSpeaker: database.prepare(
			'UPDATE speaker SET quotes = quotes + ?, articles = articles + 1 WHERE id = ?',
		),
		takeFromSpeakers: database.prepare(
			`UPDATE speaker SET quotes = speaker.quotes - gone.said, articles = speaker.articles - 1
				FROM (SELECT speaker, count(*) AS said FROM quote
					WHERE article = ? AND speaker IS NOT NULL GROUP BY speaker) gone
				WHERE speaker.id = gone.speaker`,
		),
		addVoice: database.prepare('INSERT INTO voices (rowid, name) VALUES (?, ?)'),
		dropHeads: database.prepare('DELETE FROM heads WHERE rowid = ?'),
		dropTexts: database.prepare('DELETE FROM texts WHERE rowid = ?'),
		dropSayings: database.prepare(
			'DELETE FROM sayings WHERE rowid IN (SELECT id FROM quote WHERE article = ?)',
		),
		dropQuotes: database.prepare('DELETE FROM quote WHERE article = ?'),
		addUses: database.prepare(
			`INSERT INTO term (word, articles, heads) VALUES (?, ?, ?)
				ON CONFLICT (word) DO UPDATE SET articles = articles + excluded.articles, heads = heads + excluded.heads`,
		),
	};
	const uses = new Map<string, Uses>();

	const gather = (words: string, where: keyof Uses): void => {
		for (const word of new Set(words.split(' '))) {
			if (!worthKnowing.test(word)) continue;
			const known = uses.get(word) ?? {articles: 0, heads: 0};
			known[where]++;
			uses.set(word, known);
		}
	};
	const speakerNamed = (name: string, words: string): number => {
		const known = sql.speaker.get(name)?.id as number | undefined;
		if (known !== undefined) return known;
		const id = Number(sql.addSpeaker.run(name).lastInsertRowid);
		sql.addVoice.run(id, words);
		return id;
	};

	return {
		add(article, {headline, speakers, publication, byline, place, body, sayings}) {
			const head = [headline, speakers, publication, byline, place].join(' ');
			sql.addHeads.run(article, headline, speakers, publication, byline, place);
			sql.addTexts.run(article, head, body);
			const said = new Map<number, number>();
			sayings.forEach(({said: words, speaker, cue, name}, number) => {
				const who = name === null ? null : speakerNamed(name, speaker);
				if (who !== null) said.set(who, (said.get(who) ?? 0) + 1);
				const {lastInsertRowid} = sql.addQuote.run(article, number, who);
				sql.addSaying.run(lastInsertRowid, words, speaker, cue);
			});
			for (const [who, quotes] of said) sql.addToSpeaker.run(quotes, who);
			gather(`${head} ${body}`, 'articles');
			gather(head, 'heads');
		},

		remove(article) {
			sql.takeFromSpeakers.run(article);
			sql.dropSayings.run(article);
			sql.dropQuotes.run(article);
			sql.dropHeads.run(article);
			sql.dropTexts.run(article);
		},

		settle() {
			for (const [word, {articles, heads}] of uses) sql.addUses.run(word, articles, heads);
			uses.clear();
		},

		forget() {
			uses.clear();
		},
	};
}
