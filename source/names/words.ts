import {type Block, blockStarts, type Passage} from '../article/article.ts';
import {sentences} from '../article/sentences.ts';

/** One word or mark of the body; offsets count in `bodyText`. */
export type Word = {
	/** As printed, without a possessive ending. */
	readonly text: string;
	/** In lower case, with straight apostrophes and without invisible characters. */
	readonly lower: string;
	readonly start: number;
	/** After the possessive ending. */
	readonly end: number;
	readonly kind: 'name' | 'word' | 'number' | 'mark';
	/** "Lund's", "the Lunds'". */
	readonly possessive: boolean;
	/** White space or the start of the block stands before it. */
	readonly spaced: boolean;
	readonly block: number;
	/** Number of its sentence in the article; a boundary inside a quotation is none. */
	readonly sentence: number;
	/** The stretch between quotation marks it stands in, -1 outside. */
	readonly stretch: number;
};

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const piece =
	/[\p{L}\p{M}\p{Default_Ignorable_Code_Point}](?:[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]|[-'’&@_](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}])|(?<=(?<!\p{L})\p{Lu})\.(?=\p{Lu}))*|[\p{N}](?:[\p{L}\p{N}]|[.,:'’-](?=\p{N})|-(?=\p{L}))*|[@#]\p{L}[\p{L}\p{N}_]*|\S/gu;

/** Their stop belongs to them. */
const abbreviations = new Set(
	'mr mrs ms mx dr prof gen sen sens rep reps gov govs lt col maj capt cmdr sgt cpl pvt adm rev hon fr pres supt det insp st jr sr inc corp co ltd vs jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo'.split(
		' ',
	),
);

/** What most words are by far: nothing in them has to be looked at. */
const plainWord = /^[a-z]+$/;

/** The words and marks of a body in one pass; every stretch is closed to the sentences around it. */
export function wordsOf(blocks: readonly Block[], stretches: readonly Passage[]): Word[] {
	const words: Word[] = [];
	const starts = blockStarts(blocks);
	let stretch = 0;
	let sentence = -1;
	blocks.forEach(({text}, block) => {
		const offset = starts[block]!;
		const bounds = sentences(text);
		let bound = 0;
		sentence++;
		let passed = 0;
		for (const raw of text.match(piece) ?? []) {
			// Only white space stands between two pieces.
			const at = text.indexOf(raw, passed);
			passed = at + raw.length;
			const start = offset + at;
			while (stretch < stretches.length && stretches[stretch]!.end <= start) stretch++;
			const around = stretches[stretch];
			const inside = around !== undefined && around.start <= start;
			for (; bound < bounds.length && bounds[bound]!.end <= at; bound++) {
				const edge = offset + bounds[bound]!.end;
				const isWithin = inside && around.start < edge && edge <= around.end;
				if (!isWithin) sentence++;
			}
			const form = formOf(text, at, raw, around?.end === start + raw.length);
			// The stop or apostrophe was taken by the word before.
			if (form === null || start < (words.at(-1)?.end ?? 0)) continue;
			const spaced = at === 0 || /\s/.test(text[at - 1]!);
			words.push({
				text: form.text,
				lower: form.lower,
				start,
				end: start + form.length,
				kind: kindOf(form.text, form.lower),
				possessive: form.possessive,
				spaced,
				block,
				sentence,
				stretch: inside ? stretch : -1,
			});
		}
	});
	return words;
}

type Form = Pick<Word, 'text' | 'lower' | 'possessive'> & {
	/** With all that belongs to the word, in UTF-16 units. */
	readonly length: number;
};

/**
 * A piece of text as a word: without a possessive ending, with the stop of an abbreviation.
 * @param closes whether a stretch ends behind it, so that an apostrophe there is its mark
 * @returns null when nothing of it can be seen
 */
function formOf(text: string, at: number, raw: string, closes: boolean): Form | null {
	const {length} = raw;
	const next = text[at + length] ?? ' ';
	if (plainWord.test(raw) && next !== "'" && next !== '’')
		return {text: raw, lower: raw, possessive: false, length};
	const straight = raw.includes('’') ? raw.replaceAll('’', "'") : raw;
	const lower = straight.replace(invisible, '').toLowerCase();
	if (lower === '') return null;
	const plain = {text: raw, lower, possessive: false, length};
	if (!/^[\p{L}\p{M}]/u.test(raw)) return plain;
	if (lower.endsWith("'s") && lower.length > 2) {
		return {text: raw.slice(0, -2), lower: lower.slice(0, -2), possessive: true, length};
	}
	if (/['’]/.test(next) && /[sxz]$/.test(lower) && !closes) {
		const possessive = /\s/.test(text[at + length + 1] ?? '');
		return {...plain, possessive, length: possessive ? length + 1 : length};
	}
	const isInitial = raw !== lower && lower.length === 1;
	const isShort = lower.includes('.') || isInitial || (raw !== lower && abbreviations.has(lower));
	if (next !== '.' || !isShort) return plain;
	return {
		text: `${raw}.`,
		lower: lower.length === 1 ? lower : `${lower}.`,
		possessive: false,
		length: length + 1,
	};
}

function kindOf(raw: string, lower: string): Word['kind'] {
	if (plainWord.test(raw)) return 'word';
	if (/^[A-Z]/.test(raw)) return 'name';
	if (/^[\p{Lu}\p{Lt}]/u.test(raw.replace(invisible, ''))) return 'name';
	if (/^[\p{L}@#]/u.test(lower) && lower.length > (/^[@#]/.test(lower) ? 1 : 0)) return 'word';
	return /^\p{N}/u.test(lower) ? 'number' : 'mark';
}
