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
		for (const match of text.matchAll(piece)) {
			const at = match.index;
			let start = offset + at;
			while (stretch < stretches.length && stretches[stretch]!.end <= start) stretch++;
			const inside = stretch < stretches.length && stretches[stretch]!.start <= start;
			while (bound < bounds.length && bounds[bound]!.end <= at) {
				bound++;
				const edge = offset + bounds[bound - 1]!.end;
				const within =
					stretch < stretches.length && stretches[stretch]!.start < edge && edge <= stretches[stretch]!.end;
				if (!within || !inside) sentence++;
			}
			let raw = match[0];
			const next = text[at + raw.length] ?? ' ';
			const lowered = (raw.includes('’') ? raw.replaceAll('’', "'") : raw)
				.replace(invisible, '')
				.toLowerCase();
			if (lowered === '') continue;
			let lower = lowered;
			let end = start + raw.length;
			let possessive = false;
			const letters = /^[\p{L}\p{M}]/u.test(raw);
			if (letters && lower.endsWith("'s") && lower.length > 2) {
				possessive = true;
				raw = raw.slice(0, -2);
				lower = lower.slice(0, -2);
			} else if (
				letters &&
				/['’]/.test(next) &&
				/[sxz]$/.test(lower) &&
				!endsStretch(stretches[stretch], end)
			) {
				possessive = /\s/.test(text[at + raw.length + 1] ?? '');
				if (possessive) end++;
			} else if (
				letters &&
				next === '.' &&
				(lower.includes('.') || (raw !== lower && (abbreviations.has(lower) || lower.length === 1)))
			) {
				raw += '.';
				end++;
				lower = lower.length === 1 ? lower : `${lower}.`;
			}
			const last = words.at(-1);
			// The stop or apostrophe was taken by the word before.
			if (last && start < last.end) continue;
			words.push({
				text: raw,
				lower,
				start,
				end,
				kind: kindOf(raw, lower),
				possessive,
				spaced: at === 0 || /\s/.test(text[at - 1]!),
				block,
				sentence,
				stretch: inside ? stretch : -1,
			});
			start = end;
		}
	});
	return words;
}

function endsStretch(stretch: Passage | undefined, at: number): boolean {
	return stretch !== undefined && stretch.end === at;
}

function kindOf(raw: string, lower: string): Word['kind'] {
	if (/^[\p{Lu}\p{Lt}]/u.test(raw.replace(invisible, ''))) return 'name';
	if (/^[\p{L}@#]/u.test(lower) && lower.length > (/^[@#]/.test(lower) ? 1 : 0)) return 'word';
	return /^\p{N}/u.test(lower) ? 'number' : 'mark';
}
