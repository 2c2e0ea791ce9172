import type {Database} from '../sqlite.ts';

/** What the catalogue asks and changes, in SQL. */
export function openStatements(database: Database) {
	const shown = 'SELECT id, url, published, date_doubt AS dateDoubt FROM article WHERE id';
	return {
		totals: database.prepare(
			`SELECT (SELECT count(*) FROM file) AS files, (SELECT count(error) FROM file) AS unreadable,
				(SELECT count(*) FROM article WHERE copy_of IS NULL) AS articles`,
		),
		nextRevision: database.prepare(
			`INSERT INTO fact (name, value) VALUES ('revision', 1)
				ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`,
		),
		setArticles: database.prepare("UPDATE fact SET value = ? WHERE name = 'articles'"),
		countMade: database.prepare('SELECT count(*) AS files FROM file WHERE made >= ? AND understood = 1'),
		madeBy: database.prepare(
			`SELECT (SELECT value FROM fact WHERE name = 'read by') AS reading,
				(SELECT value FROM fact WHERE name = 'understood by') AS understanding,
				(SELECT value FROM fact WHERE name = 'gathered by') AS gathering`,
		),
		setMadeBy: database.prepare(
			`INSERT OR REPLACE INTO fact (name, value)
				VALUES ('read by', :reading), ('understood by', :understanding), ('gathered by', :gathering)`,
		),
		outdateReading: database.prepare('UPDATE file SET made = 0'),
		outdateUnderstanding: database.prepare('UPDATE file SET understood = 0'),
		// What was known to be in line is so no more, also when a pass that begins now does not come to its end.
		dropTimes: database.prepare("DELETE FROM fact WHERE name = 'folders'"),
		isEntered: database.prepare(
			'SELECT id FROM file WHERE id = ? AND modified IS ? AND report = ? AND made >= ? AND understood = 1',
		),
		// Many at once: one question for each of a hundred thousand files takes six times as long.
		known: database.prepare(
			`SELECT f.id, f.file, f.path, f.size, f.modified, f.error, f.made, f.understood
				FROM json_each(?) asked CROSS JOIN file f ON f.file = asked.value`,
		),
		file: database.prepare('SELECT error FROM file WHERE id = ?'),
		madeOf: database.prepare('SELECT made, report FROM file WHERE id = ?'),
		pagesOf: database.prepare(
			`SELECT c.page FROM article a JOIN content c ON c.article = a.id WHERE a.file = ? ORDER BY a.number`,
		),
		filesAfter: database.prepare('SELECT id FROM file WHERE id > ? ORDER BY id LIMIT ?'),
		addFile: database.prepare(
			`INSERT INTO file (file, path, location, size, modified, error, made, understood, report)
				VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)`,
		),
		updateFile: database.prepare(
			`UPDATE file SET path = ?, location = ?, size = ?, modified = ?, error = ?, made = ?, understood = 1,
				report = ?
				WHERE id = ?`,
		),
		dropFile: database.prepare('DELETE FROM file WHERE id = ?'),
		passedOver: database.prepare('SELECT file, path, report FROM passed_over ORDER BY file'),
		passNoneOver: database.prepare('DELETE FROM passed_over'),
		passOver: database.prepare('INSERT OR REPLACE INTO passed_over (file, path, report) VALUES (?, ?, ?)'),
		articlesOf: database.prepare('SELECT id, number, url FROM article WHERE file = ?'),
		addArticle: database.prepare(
			`INSERT INTO article (id, file, number, url, text_hash, copy_of, revision, published, day, date_doubt, headline,
				publication, words, folded, section, folder) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		),
		addContent: database.prepare(
			'INSERT INTO content (article, row, page, verdicts, amended) VALUES (?, ?, ?, ?, ?)',
		),
		// A url that any article of a row has is that of the one shown. By text only into a row that has none, and
		// through the index of these: thousands of rows with one text and a url each are not gone through.
		sameUrl: database.prepare(
			`${shown} = coalesce(
				(SELECT id FROM article WHERE url = ? AND copy_of IS NULL),
				(SELECT id FROM article INDEXED BY article_text_only
					WHERE text_hash = ? AND url IS NULL AND copy_of IS NULL))`,
		),
		// Also through a copy that is not the one shown, but not one that waits for its place.
		sameText: database.prepare(
			`${shown} = coalesce(
				(SELECT id FROM article WHERE text_hash = ? AND copy_of IS NULL ORDER BY id LIMIT 1),
				(SELECT copy_of FROM article WHERE text_hash = ? AND copy_of IS NOT NULL AND copy_of <> id LIMIT 1))`,
		),
		demote: database.prepare(
			'UPDATE article SET copy_of = :instead, revision = :revision WHERE copy_of = :id OR id = :id',
		),
		copiesElsewhere: database.prepare(
			`SELECT id, url, text_hash, published, date_doubt AS dateDoubt FROM article
				WHERE copy_of IN (SELECT id FROM article WHERE file = :file AND copy_of IS NULL) AND file <> :file
				ORDER BY id`,
		),
		detach: database.prepare('UPDATE article SET copy_of = id WHERE id = ?'),
		attach: database.prepare('UPDATE article SET copy_of = ?, revision = ? WHERE id = ?'),
		shownOf: database.prepare('SELECT id FROM article WHERE file = ? AND copy_of IS NULL'),
		content: database.prepare('SELECT page, amended FROM content WHERE article = ?'),
		dropContents: database.prepare(
			'DELETE FROM content WHERE article IN (SELECT id FROM article WHERE file = ?)',
		),
		dropArticles: database.prepare('DELETE FROM article WHERE file = ?'),
	};
}
