import type {Tables} from './tables.ts';
import {openVocabulary, type Vocabulary} from './vocabulary.ts';

/** How long a vocabulary serves although words have come since, in milliseconds: reading it takes longer than a key. */
const fresh = 30_000;

/** The vocabulary of an archive, read when it is first needed and again when it has long been out of date. */
export function vocabularyOf(tables: Tables): () => Vocabulary {
	let known: {readonly vocabulary: Vocabulary; readonly revision: unknown; readonly read: number} | null =
		null;
	return () => {
		const [now] = tables.all<{value: unknown}>("SELECT value FROM fact WHERE name = 'revision'");
		const isGood =
			known !== null && (known.revision === now?.value || performance.now() - known.read < fresh);
		if (known === null || !isGood) {
			const words = tables.all<{word: string; articles: number; inHeads: number}>(
				`SELECT word, articles, heads > 0 AS inHeads FROM term
					WHERE length(word) > 2 AND word NOT GLOB '*[0-9]*' ORDER BY word`,
			);
			const vocabulary = openVocabulary(words.map(word => ({...word, inHeads: word.inHeads === 1})));
			known = {vocabulary, revision: now?.value, read: performance.now()};
		}
		return known.vocabulary;
	};
}
