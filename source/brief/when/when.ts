import type {Article} from '../../article/article.ts';
import {type Expression, expressionsIn} from './expressions.ts';
import {resolved} from './resolve.ts';

/** Before a time that bounds something longer, or belongs to something else than the event. */
const boundary =
	/\b(?:since|until|till|before|after|from|by|through|between|and|than|of|for|to|dated|born|compared with|as of|ended|ending) (?:the )?(?:early |late |mid-)?$/i;
/** Before the year of what was there long ago. */
const beginning = /\b(?:founded|built|opened|established|launched|introduced|elected|appointed) $/i;
/** What is to come. */
const ahead =
	/\b(?:will|shall|would|due|plans?|planned|scheduled|set|expected|hopes?|may|could|going|intends?|ready|to (?:be|begin|start|open|close|hold|vote|meet|decide|go|take|return|play|face|appear|come|stop|end|run|leave|launch|land|walk|speak|hear|visit|travel)) (?:[\p{L}\p{N}.:’'-]+ ){0,8}$/u;
const saidThen =
	/\b(?:said|says|announced|told|confirmed|reported|warned|ruled|voted|agreed|decided|died|was|were|killed|\p{L}{3,}ed|rose|fell|won|lost|beat|struck|hit|began|left|made|held|took|met|came|shut|cut|sold|bought|broke|sank|found)\b/u;

/**
 * When it happened: the first time in these sentences that is the event's own. It is resolved against the article's
 * date where that is more than a guess. English only, else null.
 * @param sentences the lead first
 */
export function whenOf(
	sentences: readonly {readonly text: string}[],
	{published, publishedFrom, dateline}: Pick<Article, 'published' | 'publishedFrom' | 'dateline'>,
): string | null {
	const from = publishedFrom === 'file' ? null : published;
	for (const {text} of sentences) {
		const times = expressionsIn(withoutQuotations(text)).filter(time => !isBeside(text, time));
		const time = times.find(one => !isAhead(text, one) && isDay(one)) ?? times.find(isDay) ?? times[0];
		if (time === undefined) continue;
		if (from !== null || !isRelative(time)) return resolved(time, from, isAhead(text, time));
		// The day that the dateline prints without its year is all that is known.
		const day = dateline?.date ?? null;
		return day !== null && time.relative === 'today' ? day : null;
	}
	return null;
}

/** "today", "last week": nothing without the day they count from. */
function isRelative({weekday, month, relative}: Expression): boolean {
	return weekday === null && month === null && relative !== null;
}

function isDay({weekday, day, relative, unit}: Expression): boolean {
	return weekday !== null || day !== null || (relative !== null && unit === null);
}

/** What somebody is quoted with tells of other times; as long as it was, so that offsets hold. */
function withoutQuotations(text: string): string {
	return text.replace(/“[^”]*”|"[^"]*"/g, quotation => ' '.repeat(quotation.length));
}

/** Whether it only bounds a time, or is the date of something else. */
function isBeside(text: string, {start, year, month}: Expression): boolean {
	const before = text.slice(Math.max(0, start - 40), start);
	if (boundary.test(before) || (year !== null && beginning.test(before))) return true;
	return (
		month !== null && year !== null && /\bin $/i.test(before) && /\b(?:first|last|once|since)\b/.test(before)
	);
}

/** Whether the words before it in the same clause tell of what is to come, and none of what has been. */
function isAhead(text: string, {start, end, relative}: Expression): boolean {
	if (relative === 'last' || relative === 'yesterday' || relative === 'last night') return false;
	if (relative === 'next' || relative === 'tomorrow' || relative === 'tonight') return true;
	const clause = text
		.slice(0, start)
		.split(/[,;—–]|: /)
		.at(-1)!;
	const after = text.slice(end, end + 60);
	if (ahead.test(clause)) {
		const last = clause.search(ahead);
		return !/\b(?:said|says|announced|told|confirmed|published|released|\p{L}{3,}ed)\b/u.test(
			clause
				.slice(last)
				.replace(/^\S+/, '')
				.replace(/\b(?:be|been|being|to) (?:\p{L}+ly )?\p{L}+/gu, ''),
		);
	}
	return clause.trim() === '' || !saidThen.test(clause) ? /^,? ?(?:\p{L}+ ){0,6}will\b/u.test(after) : false;
}
