import type {Tables} from './tables.ts';
import {openVocabulary, type Vocabulary, type VocabularyWord} from './vocabulary.ts';

export type WordsOfArchive = {
	/** The vocabulary, read now when it has not been yet. */
	vocabulary(): Vocabulary;
	/** Does one step of reading it, each as long as a key may take. @returns whether it is there. */
	warm(): boolean;
};

/** How long a vocabulary serves although words have come since, in milliseconds: reading it takes longer than a key. */
const fresh = 60_000;

/** The words that are worth comparing with one that is misspelt, as three texts: a row for each would take five times as long. */
const reading = `SELECT group_concat(word, ' ') AS words, group_concat(articles, ' ') AS articles,
	group_concat(heads > 0, '') AS heads
	FROM term WHERE length(word) > 2 AND word NOT GLOB '*[0-9]*'`;

type Read = {readonly words: string | null; readonly articles: string | null; readonly heads: string | null};

/** The vocabulary of an archive, read when it is first needed, and again when it has long been out of date. */
export function wordsOfArchive(tables: Tables): WordsOfArchive {
	let known: {readonly vocabulary: Vocabulary; readonly revision: unknown; readonly at: number} | null = null;
	let read: {readonly rows: Read; readonly revision: unknown} | null = null;

	const revisionNow = () =>
		tables.all<{value: unknown}>("SELECT value FROM fact WHERE name = 'revision'")[0]?.value;
	const isGood = () =>
		known !== null && (performance.now() - known.at < fresh || known.revision === revisionNow());
	const step = (): void => {
		if (read === null) {
			const [rows = {words: null, articles: null, heads: null}] = tables.all<Read>(reading);
			read = {rows, revision: revisionNow()};
			return;
		}
		const {rows, revision} = read;
		read = null;
		known = {vocabulary: openVocabulary(wordsOf(rows)), revision, at: performance.now()};
	};

	return {
		vocabulary() {
			while (!isGood()) step();
			return known!.vocabulary;
		},
		warm() {
			if (!isGood()) step();
			return isGood();
		},
	};
}

function wordsOf({words, articles, heads}: Read): VocabularyWord[] {
	if (words === null || articles === null || heads === null) return [];
	const counts = articles.split(' ');
	return words
		.split(' ')
		.map((word, at) => ({word, articles: Number(counts[at]), inHeads: heads[at] === '1'}));
}
