import type {MarkdownIt} from 'markdown-it';

/** Scripts written without spaces between words, and their punctuation. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Lets stars beside East Asian letters and marks open and close emphasis. CommonMark asks for a space between a star and the
 * letter when a bracket or quotation mark stands on its other side; scripts without spaces never have one, and the stars would be shown.
 */
export function pairUnspacedEmphasis(reader: MarkdownIt): void {
	const State = reader.inline.State;
	reader.inline.State = class extends State {
		override scanDelims(
			start: number,
			canSplitWord: boolean,
		): ReturnType<InstanceType<typeof State>['scanDelims']> {
			const found = super.scanDelims(start, canSplitWord);
			if (!canSplitWord || (found.can_open && found.can_close)) return found;
			const end = start + found.length;
			const before = start === 0 ? ' ' : lastCharacter(this.src.slice(Math.max(0, start - 2), start));
			const after = end >= this.posMax ? ' ' : String.fromCodePoint(this.src.codePointAt(end)!);
			if (/\s/u.test(before) || /\s/u.test(after)) return found;
			const canOpen = found.can_open || unspaced.test(before);
			const canClose = found.can_close || unspaced.test(after);
			return {...found, can_open: canOpen, can_close: canClose};
		}
	};
}

function lastCharacter(text: string): string {
	return [...text].at(-1) ?? ' ';
}
