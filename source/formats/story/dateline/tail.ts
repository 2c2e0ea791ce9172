import {type Cursor, take} from './cursor.ts';
import {isDated, takeAnyDate, takeClock, takeWeekday} from './day.ts';
import {isWire, takeAgency, takeBareWire, takeTicker, takeWireAndDate} from './wire.ts';

/** Between two parts: nothing but a space, a comma, or what would also end the dateline. */
const between = /[,;.]?(?: ?(?:[—–―‒|•·@:]|--?-?|_) ?| )*/y;
/** What ends the dateline: a dash of any kind, a bar, or a colon after a date or wire. */
const end = /[.,]? ?(?:[—–―‒]|--+) ?|[.,]? ?[-_](?= |$) ?| [|•·] | \/(?= |$) ?|: (?=\S)/y;
const tightEnd = /[.,]? ?- ?/y;

/** The parts that stand after a place, as printed. */
export type Tail = {
	readonly at: number;
	readonly date: string | null;
	readonly agency: string | null;
};

type Taken = {
	date: string | null;
	agency: string | null;
	isWeekday: boolean;
	count: number;
	last: 'date' | 'wire' | 'other';
};

/**
 * Date, clock, weekday and wire after a place in any order with any dashes, commas, strokes and brackets between them, up to the last mark that
 * ends a dateline.
 * @param known what was read before the cursor, which is not read a second time.
 * @returns where the story's first word stands and what was found; null when there is no such part, or none with an end.
 */
export function readTail(cursor: Cursor, known: {date: string | null; agency: string | null}): Tail | null {
	const {text} = cursor;
	const taken: Taken = {...known, isWeekday: false, count: 0, last: 'other'};
	let best: Tail | null = null;
	while (taken.count < 8) {
		take(cursor, between);
		const start = cursor.at;
		if (!takePart(cursor, taken)) break;
		// A bracket that nobody opened: `Newsfile Corp. - May 5, 2026) -`.
		if (taken.last === 'date' && !/[([]/.test(text.slice(start, cursor.at))) take(cursor, /\)(?= ?[-–—])/y);
		const after = {...cursor};
		if (endsDateline(after, taken, text)) best = {at: after.at, date: taken.date, agency: taken.agency};
	}
	return best;
}

function takePart(cursor: Cursor, taken: Taken): boolean {
	const start = cursor.at;
	if (takeTicker(cursor)) return counted(taken, 'other');
	const both = taken.agency === null && taken.date === null ? takeWireAndDate(cursor) : null;
	if (both !== null) {
		taken.agency = both.name;
		taken.date = both.date;
		return counted(taken, 'wire');
	}
	const wire = takeAgency(cursor) ?? takeBareWire(cursor);
	if (wire !== null && (taken.agency === null || isWire(wire))) {
		taken.agency ??= wire;
		return counted(taken, 'wire');
	}
	cursor.at = start;
	take(cursor, /\/ ?/y);
	const day = taken.date === null ? takeAnyDate(cursor) : null;
	if (day !== null) {
		taken.date = day;
		return counted(taken, 'date');
	}
	if (takeClock(cursor)) return counted(taken, 'other');
	if (!taken.isWeekday && takeWeekday(cursor)) {
		taken.isWeekday = true;
		return counted(taken, 'other');
	}
	cursor.at = start;
	return false;
}

function counted(taken: Taken, last: Taken['last']): true {
	taken.count++;
	taken.last = last;
	return true;
}

/** Whether the dateline ends at the cursor, which moves to the first word of the story. */
function endsDateline(cursor: Cursor, taken: Taken, text: string): boolean {
	const {at} = cursor;
	const isClosed = /[)\]/]/.test(text[at - 1] ?? '');
	const isSure = (taken.agency !== null && isClosed) || (taken.date !== null && isDated(taken.date));
	if (/^\s*$/.test(text.slice(at))) {
		cursor.at = text.length;
		return isSure;
	}
	if (take(cursor, end) !== null || (isClosed && take(cursor, tightEnd) !== null))
		return isSure || !/^\s*\p{Ll}(?!\p{Lu})/u.test(text.slice(cursor.at));
	// "/PRNewswire/ Tarn Boats …": the wire's own stroke, bracket or comma ends it.
	const close = isClosed ? / ?(?=[\p{Lu}\p{N}"“'‘])/uy : /, (?=\p{Lu})/uy;
	return taken.last === 'wire' && taken.date !== null && take(cursor, close) !== null;
}
