/** Text that is made of stretches of an article's body and of words that the program puts between them, in rows. */
import {joinSafe, type SafeText, safeWithOffsets, sliceSafe} from '../article/safe-text.ts';
import type {Span, Tone} from './line.ts';
import {wrap} from './wrap.ts';

/** A stretch of the body in a row: UTF-16 offsets into the body, end exclusive. */
export type Stretch = {
	readonly start: number;
	readonly end: number;
	/** From an offset of the body to that of the row's text, kept within the stretch. */
	readonly place: (offset: number) => number;
};

/** A piece of a row's text in a tone of its own: offsets into that text. */
export type Accent = {readonly start: number; readonly end: number; readonly tone: Tone};

/** A row's text in spans; where accents overlap the later wins. */
export function painted({text, tone}: Span, accents: readonly Accent[]): Span[] {
	if (accents.length === 0) return [{text, tone}];
	const tones: Tone[] = new Array(text.length).fill(tone);
	for (const {start, end, tone} of accents) tones.fill(tone, start, end);
	const spans: Span[] = [];
	let from = 0;
	for (let at = 1; at <= tones.length; at++) {
		if (at < tones.length && tones[at] === tones[from]) continue;
		spans.push({text: sliceSafe(text, from, at), tone: tones[from]!});
		from = at;
	}
	return spans;
}

/** A part of what is to be set: a stretch of the body, or words that are none of it. */
export type Part = {
	readonly text: SafeText;
	/** Null for the tone of the row. */
	readonly tone: Tone | null;
	readonly body: Source | null;
};

type Source = {
	readonly start: number;
	readonly end: number;
	/** From an offset into the part's text to that of the body, and back; neither leaves the part. */
	readonly toBody: (offset: number) => number;
	readonly fromBody: (offset: number) => number;
};

/** A row of what was set. */
export type Row = {
	readonly text: SafeText;
	readonly stretches: readonly Stretch[];
	readonly accents: readonly Accent[];
};

/** A piece of the body made safe, with the offset in the body at which it begins. */
export function bodyPart(raw: string, start: number, tone: Tone | null = null): Part {
	const {text, toRaw, fromRaw} = safeWithOffsets(raw);
	const end = start + raw.length;
	const body = {
		start,
		end,
		toBody: (offset: number) => start + toRaw(offset),
		fromBody: (offset: number) => fromRaw(Math.max(start, Math.min(end, offset)) - start),
	};
	return {text, tone, body};
}

/** Words that stand in no text. */
export function ownPart(text: SafeText, tone: Tone): Part {
	return {text, tone, body: null};
}

/** The part in two, parted before this offset of the body. */
function parted(part: Part, at: number): readonly [Part, Part] {
	const {text, tone} = part;
	const body = part.body!;
	const before = sliceSafe(text, 0, Math.min(text.length, body.fromBody(at)));
	const cut = before.length;
	const head = {...body, end: at, fromBody: (offset: number) => Math.min(cut, body.fromBody(offset))};
	const tail = {
		start: at,
		end: body.end,
		toBody: (offset: number) => Math.max(at, body.toBody(offset + cut)),
		fromBody: (offset: number) => Math.max(0, body.fromBody(offset) - cut),
	};
	return [
		{text: before, tone, body: head},
		{text: sliceSafe(text, cut), tone, body: tail},
	];
}

/**
 * The part with words of the program in it.
 * @param inserts in the order of their offsets, which are those of the body
 */
export function withInserts(part: Part, inserts: readonly (Part & {readonly at: number})[]): readonly Part[] {
	const parts: Part[] = [];
	let rest = part;
	for (const insert of inserts) {
		if (insert.at <= rest.body!.start && parts.length > 0) {
			parts.push(insert);
			continue;
		}
		const [head, tail] = parted(rest, insert.at);
		parts.push(head, insert);
		rest = tail;
	}
	parts.push(rest);
	// Letters may join, or lose what they stand on, where they are parted: then the text stays whole.
	const text = parts.map(({text}) => text);
	return joinSafe(text) === text.join('') ? parts : [part];
}

/** The parts one after the other, in rows of at most `columns`; at least one row. */
export function inRows(parts: readonly Part[], columns: number): Row[] {
	const text = parts.length === 1 ? parts[0]!.text : joinSafe(parts.map(part => part.text));
	const starts: number[] = [];
	let length = 0;
	for (const part of parts) {
		starts.push(length);
		length += part.text.length;
	}
	const ranges = wrap(text, columns);
	let first = 0;
	return ranges.map(({start, end}, number) => {
		// The space at which a line was broken belongs to the line before it.
		const next = ranges[number + 1]?.start ?? text.length;
		const stretches: Stretch[] = [];
		const accents: Accent[] = [];
		for (let at = first; at < parts.length && (starts[at]! < next || length === 0); at++) {
			const part = parts[at]!;
			const partEnd = starts[at]! + part.text.length;
			const from = Math.max(start, starts[at]!);
			const to = Math.min(next, partEnd);
			const isHere = from < to || part.text === '';
			if (isHere && part.body !== null)
				stretches.push(stretchOf(part.body, starts[at]!, partEnd, {from, to, start, end}));
			if (isHere && part.tone !== null)
				accents.push({start: from - start, end: Math.min(to, end) - start, tone: part.tone});
			if (partEnd <= next) first = at + 1;
		}
		return {text: sliceSafe(text, start, end), stretches, accents};
	});
}

/** The stretch that a row shows of a part, which stands at `partStart` to `partEnd` of the whole. */
function stretchOf(
	body: Source,
	partStart: number,
	partEnd: number,
	{from, to, start, end}: {from: number; to: number; start: number; end: number},
): Stretch {
	const most = Math.max(0, Math.min(to, end) - start);
	const least = Math.min(most, from - start);
	return {
		start: from === partStart ? body.start : body.toBody(from - partStart),
		end: to === partEnd ? body.end : body.toBody(to - partStart),
		place: offset => Math.max(least, Math.min(most, partStart + body.fromBody(offset) - start)),
	};
}

/** The stretch as it stands in a row that has `columns` UTF-16 units more before it. */
export function movedStretch({start, end, place}: Stretch, by: number): Stretch {
	return {start, end, place: offset => place(offset) + by};
}
