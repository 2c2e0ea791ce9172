/**
 * The tables of a library. What people see is kept as JSON (`row`, `page`, `report`): it comes back exactly as the
 * file gave it, NUL and lone surrogates included. The other columns are what it is found and sorted by.
 */

/** Words are divided before they come: at spaces alone, and no accent is left. */
const divided = `content = '', contentless_delete = 1, tokenize = 'ascii'`;

/** Kept in `user_version`; an archive with a higher one was written by a newer program. */
export const archiveVersion = 9;

/**
 * `article` has a row for every article of every file. One that another file holds too is a copy: `copy_of` is the
 * number of the article that is shown in its stead, null for those that are shown. Keys to sort by are never null: ''
 * stands for none, and comes last. `date_doubt` is 0 for a date that the article tells, 1 for the time of its file, 2
 * for none. `revision` is that of the transaction that entered or changed the row, by which another connection sees
 * what is new. `folded` is the headline, publication, authors and path without case and accents.
 *
 * `made` is what was made of a file (see `Made`), `understood` whether this program's understanding made it: 0 when it
 * was that of another one, which the articles that are here are to be understood by anew.
 *
 * `passed_over` has the folders that were not walked, which are no files; `file_unread` and `file_warned` are the files
 * with something to tell, as people read them.
 *
 * `filing` has every section of a paper and all folders of a file below their library (`bbc/sport`) once, its words in
 * `filings`; of the folders also with the signs of `folderWords`. One that no article is filed in any more stays. The
 * indexes that a list is sorted by know both, so that none has to go through the articles themselves for them.
 *
 * `fact` knows how many articles are shown, so that nobody has to count them for a screen.
 *
 * `naming` has every name by which the articles that are shown quote somebody: how often, the block within which it
 * can mean the same speaker as another name (see `speakers/gather.ts`), its smallest companion there (`gathered`), the
 * whole names of other blocks that mean the same (`linked`), and the speaker it means. `called` counts the roles and other names that go with it, by articles; `source` is what one
 * article tells, `published` by its own word ('' for none). The `quote`s are JSON. `speaker.row` is JSON too; `sorted`
 * and `last` are what it is sorted by, `revision` is that of the transaction in which anything of it changed last.
 *
 * `heads`, `texts`, `sayings` (a row for every `quote`) and `voices` (for every `speaker`) are the full-text index of
 * the articles that are shown. They hold words as `wordsOf` divides them, not texts; `heads` and `voices` are asked for
 * beginnings of words. `term` has the words of all articles with the number of articles, and of heads, they were ever
 * entered with: what a question costs, and what a misspelt word can stand for.
 *
 * `content` is apart, so that going through all articles does not go through their texts; `page` is deflated JSON, and
 * so is `amended`: who said what after the reader's corrections, where there are any (`verdicts`).
 */
export const tables = `
	CREATE TABLE fact (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
	INSERT INTO fact (name, value) VALUES ('articles', 0);
	CREATE TABLE file (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		file TEXT NOT NULL UNIQUE,
		path TEXT NOT NULL,
		location BLOB,
		size INTEGER,
		modified REAL,
		error TEXT,
		made INTEGER NOT NULL,
		understood INTEGER NOT NULL,
		report TEXT NOT NULL
	);
	CREATE TABLE article (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		file INTEGER NOT NULL REFERENCES file,
		number INTEGER NOT NULL,
		url TEXT,
		text_hash TEXT,
		copy_of INTEGER REFERENCES article,
		revision INTEGER NOT NULL,
		published TEXT NOT NULL,
		day TEXT NOT NULL,
		date_doubt INTEGER NOT NULL,
		headline TEXT NOT NULL,
		publication TEXT NOT NULL,
		words INTEGER NOT NULL,
		folded TEXT NOT NULL,
		section INTEGER REFERENCES filing,
		folder INTEGER REFERENCES filing
	);
	CREATE TABLE content (
		article INTEGER PRIMARY KEY REFERENCES article,
		row TEXT NOT NULL,
		page BLOB NOT NULL,
		verdicts TEXT,
		amended BLOB
	);
	CREATE INDEX content_amended ON content (article) WHERE verdicts IS NOT NULL;
	CREATE TABLE passed_over (
		file TEXT PRIMARY KEY,
		path TEXT NOT NULL,
		report TEXT NOT NULL
	) WITHOUT ROWID;
	CREATE INDEX file_made ON file (made, understood);
	CREATE INDEX file_unread ON file (path COLLATE NOCASE, file) WHERE error IS NOT NULL;
	CREATE INDEX file_warned ON file (path COLLATE NOCASE, file)
		WHERE error IS NULL AND json_array_length(report, '$.warnings') > 0;
	CREATE INDEX passed_over_path ON passed_over (path COLLATE NOCASE, file);
	CREATE INDEX article_file ON article (file, number);
	CREATE INDEX article_url ON article (url, copy_of) WHERE url IS NOT NULL;
	CREATE INDEX article_text ON article (text_hash, copy_of) WHERE text_hash IS NOT NULL;
	CREATE INDEX article_text_only ON article (text_hash) WHERE url IS NULL AND copy_of IS NULL AND text_hash IS NOT NULL;
	CREATE INDEX article_copy ON article (copy_of) WHERE copy_of IS NOT NULL;
	CREATE INDEX article_revision ON article (revision);
	CREATE INDEX article_section ON article (section, copy_of);
	CREATE INDEX article_folder ON article (folder, copy_of);
	CREATE INDEX shown ON article (id, section, folder) WHERE copy_of IS NULL;
	CREATE INDEX shown_newest ON article (date_doubt, published DESC, id, day, section, folder) WHERE copy_of IS NULL;
	CREATE INDEX shown_oldest ON article (date_doubt, published, id, day, section, folder) WHERE copy_of IS NULL;
	CREATE INDEX shown_headline ON article (headline, id, section, folder) WHERE copy_of IS NULL;
	CREATE INDEX shown_publication ON article (publication = '', publication, id, section, folder) WHERE copy_of IS NULL;
	CREATE INDEX shown_longest ON article (words DESC, id, section, folder) WHERE copy_of IS NULL;
	CREATE INDEX shown_shortest ON article (words, id, section, folder) WHERE copy_of IS NULL;
	CREATE TABLE speaker (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		sorted TEXT NOT NULL,
		quotes INTEGER NOT NULL,
		last TEXT NOT NULL,
		row TEXT NOT NULL,
		revision INTEGER
	);
	CREATE INDEX speaker_quotes ON speaker (quotes DESC, sorted, id);
	CREATE INDEX speaker_recent ON speaker (last DESC, quotes DESC, sorted, id);
	CREATE INDEX speaker_name ON speaker (sorted, id);
	CREATE TABLE naming (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		name TEXT NOT NULL,
		kind TEXT NOT NULL,
		block TEXT NOT NULL,
		whole TEXT NOT NULL,
		linked TEXT NOT NULL DEFAULT '[]',
		first_name TEXT,
		quotes INTEGER NOT NULL DEFAULT 0,
		articles INTEGER NOT NULL DEFAULT 0,
		gathered INTEGER,
		speaker INTEGER REFERENCES speaker,
		UNIQUE (name, kind)
	);
	CREATE INDEX naming_block ON naming (block);
	CREATE INDEX naming_whole ON naming (whole);
	CREATE INDEX naming_first ON naming (first_name, articles) WHERE first_name IS NOT NULL;
	CREATE INDEX naming_gathered ON naming (gathered);
	CREATE INDEX naming_speaker ON naming (speaker);
	CREATE TABLE linked (
		whole TEXT NOT NULL,
		naming INTEGER NOT NULL REFERENCES naming,
		PRIMARY KEY (whole, naming)
	) WITHOUT ROWID;
	CREATE TABLE called (
		naming INTEGER NOT NULL REFERENCES naming,
		what TEXT NOT NULL,
		text TEXT NOT NULL,
		articles INTEGER NOT NULL,
		PRIMARY KEY (naming, what, text)
	) WITHOUT ROWID;
	CREATE TABLE source (
		article INTEGER NOT NULL REFERENCES article,
		naming INTEGER NOT NULL REFERENCES naming,
		quotes INTEGER NOT NULL,
		published TEXT NOT NULL,
		date TEXT,
		role TEXT,
		aliases TEXT NOT NULL,
		PRIMARY KEY (article, naming)
	) WITHOUT ROWID;
	CREATE INDEX source_naming ON source (naming, published, date);
	CREATE INDEX source_role ON source (naming, published, role) WHERE role IS NOT NULL;
	CREATE TABLE quote (
		id INTEGER PRIMARY KEY,
		article INTEGER NOT NULL REFERENCES article,
		number INTEGER NOT NULL,
		naming INTEGER REFERENCES naming,
		quote TEXT NOT NULL
	);
	CREATE INDEX quote_article ON quote (article, number);
	CREATE INDEX quote_naming ON quote (naming, article) WHERE naming IS NOT NULL;
	CREATE VIRTUAL TABLE heads USING fts5(
		headline, speakers, publication, byline, place, ${divided}, prefix = '1 2');
	CREATE VIRTUAL TABLE texts USING fts5(head, body, ${divided});
	CREATE VIRTUAL TABLE sayings USING fts5(said, speaker, cue, around, ${divided});
	CREATE VIRTUAL TABLE voices USING fts5(name, ${divided}, prefix = '1 2');
	CREATE TABLE filing (
		id INTEGER PRIMARY KEY,
		field TEXT NOT NULL,
		name TEXT NOT NULL,
		UNIQUE (field, name)
	);
	CREATE VIRTUAL TABLE filings USING fts5(section, folder, ${divided}, prefix = '1 2');
	CREATE TABLE term (
		word TEXT PRIMARY KEY,
		articles INTEGER NOT NULL,
		heads INTEGER NOT NULL
	) WITHOUT ROWID;
	CREATE VIEW keys AS
		SELECT a.id AS article, a.url, f.file, a.number, a.text_hash, a.revision
		FROM article a JOIN file f ON f.id = a.file WHERE a.copy_of IS NULL;
	CREATE VIEW hashes AS SELECT id AS article, text_hash FROM article WHERE copy_of IS NULL;
	PRAGMA user_version = ${archiveVersion};
`;
