/** What was put right, as the desk knows it: held until it changes, shown a window at a time, found in its article. */
import type {ArticleId, Library} from '../archive/types.ts';
import {quotedWords, wordsKey} from '../article/corrected.ts';
import type {KeptCorrection, QuoteCorrection} from '../article/correction.ts';
import type {MarkStore} from '../marks/types.ts';
import type {CorrectionsAnswer, CorrectionsQuestion} from '../reader/corrections-state.ts';
import type {HitPlace} from '../reader/model.ts';
import {hitAt} from './hit-at.ts';

export type HeldCorrections = {
	/** Something was put right or taken back, in this window or another. */
	changed(): void;
	answer(question: CorrectionsQuestion): CorrectionsAnswer;
};

/** Reading thousands takes longer than a key may: they are read once. */
export function holdCorrections(marks: Pick<MarkStore, 'corrections'>): HeldCorrections {
	let held: readonly KeptCorrection[] | null = null;
	return {
		changed() {
			held = null;
		},
		answer({at: {kept, index: wanted}, around}) {
			held ??= marks.corrections();
			const total = held.length;
			const found = kept === null ? -1 : held.findIndex(other => isSame(other, kept));
			const index = found >= 0 ? found : Math.max(0, Math.min(wanted, total - 1));
			const first = Math.max(0, index - around);
			return {total, index, first, rows: held.slice(first, index + around + 1)};
		},
	};
}

function isSame(one: KeptCorrection, other: KeptCorrection): boolean {
	return one.correctedAt === other.correctedAt && JSON.stringify(one) === JSON.stringify(other);
}

/** The place in its article of the quote that a correction is about; null when the article does not have the words. */
export function placeOfQuote(
	id: ArticleId,
	{words}: QuoteCorrection,
	library: Pick<Library, 'page' | 'attributionAsRead'>,
): HitPlace | null {
	const read = library.attributionAsRead(id)?.quotes ?? [];
	const key = wordsKey(words);
	const quote = read.find((_, number) => wordsKey(quotedWords(read, number)) === key);
	if (quote === undefined) return null;
	return hitAt(library.page(id)?.quotes ?? [], quote);
}
