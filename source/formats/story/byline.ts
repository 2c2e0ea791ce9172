import {parseDate, splitTrailingDate} from '../../article/dates.ts';
import {isGivenName} from '../../names/given-names.ts';
import {knownAgency} from './agencies.ts';
import {isAge} from './date-line.ts';
import {isCity, isRegion} from './places.ts';
import {isVenue} from './venues.ts';

/** The people of a byline, the agency they write for if it is a well-known one, and the date glued to it (ISO 8601). */
export type Names = {
	readonly authors: readonly string[];
	readonly agency: string | null;
	readonly date: string | null;
};

const longest = 130;
const opening =
	/^(?:(?:(?:written|posted|submitted|(?:co-)?authored|reported|words|story|text|report|analysis|review|opinion|commentary|special report|photos|interview) )?by|von|par|por|di|door)\b(?: ?:)? +/iu;
/** `From our correspondent in Greystone`. */
const correspondent =
	/^from (?:our|a) (?:own |special |staff )?(?:correspondent|reporter)s?(?: (?:in|at) [\p{L} ]{3,40})?$/iu;
const nameWord =
	/^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-](?:\p{L}[\p{L}\p{M}]*)?)*|de|da|do|dos|del|della|di|du|van|von|der|den|ter|ten|el|al|bin|ibn|bint|ben|la|le|y|zu|d['’]\p{Lu}[\p{L}\p{M}]*|(?:al|el|ul)-\p{L}[\p{L}\p{M}]*)$/u;
const readingTime = /^\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i;
const suffix = /^(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|MP|QC|KC|Esq)\.?$/;
const title = /^(?:Dr|Prof|Professor|Sir|Dame|Rev|Mr|Mrs|Ms)\.? (?=\p{Lu})/u;
const role =
	/\b(?:writers?|correspondents?|reporters?|reporting|editors?|columnists?|staff|chief|critics?|contributors?|analysts?|photographers?|producer|bureau|desk|special to|journalists?|redakteur(?:in)?|korrespondent(?:in)?|envoyée?|corresponsal)\b/i;
const organisation =
	/\b(?:News|Newspapers?|Press|Times|Post|Tribune|Courier|Herald|Gazette|Journal|Chronicle|Guardian|Observer|Telegraph|Mail|Mirror|Sun|Star|Globe|Union|Examiner|Dispatch|Register|Review|Standard|Bulletin|Independent|Reuters|Bloomberg|Agency|Agencies|Media|Network|Radio|Television|TV|Magazine|Service|University|Institute|College|Center|Centre|Foundation|Board|Team|Inc|Ltd|Group|Company|Co|Council|Association)\b/i;
/** First names that halls and streets are called after. */
const namesOfHalls = new Set(
	'albert alexander alexandra andrew charles charlotte christopher edward elizabeth francis george grace henry hope jackson james john joseph lincoln margaret mary paul peter philip regent st thomas victoria vincent washington william'.split(
		' ',
	),
);
/** Words that open a phrase and not a person's name, however they are capitalised. */
const noName = new Set(
	(
		'the a an this that these all any some no not its his her their our my your early late next then now far one two three four five monday tuesday ' +
		'wednesday thursday friday saturday sunday january february march june july august september october november december contrast comparison ' +
		'breaking news update updates exclusive opinion live watch video photos weekend special report analysis review key points top stories story full text at ' +
		'what why how who when where in on of for to and or with from via inside about after before more read editor editors note letters latest background ' +
		'summary introduction conclusion advertisement sponsored share comments related fact facts sheet frequently asked questions answers faq market markets ' +
		'weekly daily monthly announces announce announced launches says calls asks wins opens closes plans statement remarks press release event events ' +
		'meeting meetings schedule agenda results contact contacts information details resources links contents highlights takeaways million millions billion ' +
		'new first today tomorrow yesterday tonight election campaign economic scene notebook diary guide'
	).split(' '),
);

/**
 * A line that opens with "By" (in English, German, French, Spanish, Portuguese, Italian or Dutch) and goes on with names.
 * @returns null when it is no byline: a sentence, a phrase such as "By Monday the harbour was full".
 */
export function readByline(line: string): Names | null {
	if (line.length > longest) return null;
	if (correspondent.test(line)) return {authors: [], agency: null, date: null};
	const start = opening.exec(line);
	if (start === null) return null;
	const rest = line.slice(start[0].length);
	if (/^(?:our|a|an)\b.{0,40}\b(?:staff|correspondents?|reporters?|writers?|agencies)\b.{0,20}$/i.test(rest))
		return {authors: [], agency: null, date: null};
	if (/^(?:di|door|von|por|par)\b/i.test(start[0]) && /^(?:der|den|dem|la|le|el|los|las)\b/.test(rest))
		return null;
	return readNames(rest);
}

/**
 * Two to four words of a name alone on a line, as many papers print the author.
 * @returns the name or names, null when the words could be anything else: a room, a town with its state, a heading.
 */
export function readBareNames(line: string): Names | null {
	if (line.length > 80 || /[.!?:;,]$/.test(line.replace(suffix, '')) || /:(?!\d)/.test(line)) return null;
	const bare = splitTrailingDate(line)?.before ?? line;
	if (
		!/^[\p{L}\p{M} .,'’&-]+$/u.test(bare) ||
		/ [–—-]/.test(bare) ||
		(isVenue(bare) && !isNamedLikeVenue(bare)) ||
		isPlace(bare)
	)
		return null;
	const filedFrom = / (?:of|for|in|at|from|on|near|aus|à|en|reports|reporting|writes|für) (.*)$/.exec(bare);
	if (filedFrom !== null && !isCity(filedFrom[1]!) && !isRegion(filedFrom[1]!)) return null;
	const names = readNames(line);
	const isName = names?.authors.every(name => {
		const count = name.replace(/, .*/, '').split(' ').length;
		return count > 1 && count < 6 && !organisation.test(name);
	});
	return names !== null && names.authors.length > 0 && isName ? names : null;
}

/** `Alice Hall`, `Ruth J. Street`: surnames that a building or street could have too, behind a first name that few buildings have. */
function isNamedLikeVenue(text: string): boolean {
	const parts = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)? (?:Hall|House|Street|Lawn)$/u.exec(text);
	const first = parts?.[1]?.toLowerCase();
	return first !== undefined && isGivenName(first) && !namesOfHalls.has(first);
}

/** `New York`, `Port Ellery, Ohio`: what ends in a state or country after a comma, or is a place as a whole. */
function isPlace(text: string): boolean {
	const pieces = text.split(/, ?/);
	return (
		(pieces.length > 1 && isRegion(pieces.at(-1)!)) ||
		isCity(pieces[0]!) ||
		(pieces.length === 1 && isRegion(text))
	);
}

/**
 * A name before what its owner does and when it was written, parted by strokes: `Ilse Maren | Contributing Writer | 5 days ago`, `Ilse Maren, Staff Writer`.
 * @returns null when one of the parts is anything else.
 */
export function readPartedByline(line: string): Names | null {
	if (line.length > longest) return null;
	const [name, ...others] = line.split(/ ?[|•·] ?|, (?=[^,|•·]{3,40}$)/);
	if (others.length === 0 || others.length > 4) return null;
	const isByline = others.every(
		part => isRoleLine(part) || isAge(part) || readingTime.test(part) || parseDate(part) !== null,
	);
	if (!isByline) return null;
	const names = readByline(name!) ?? readBareNames(name!);
	return names === null
		? null
		: {...names, date: names.date ?? others.map(parseDate).find(found => found !== null) ?? null};
}

/** The names in what follows "By": `A, B and C`, `A in Paris`, `A, Reuters`, `A, Staff Writer`, `A | 12 August 2026`. */
export function readNames(text: string): Names | null {
	if (text.length > longest) return null;
	const [first, ...others] = text.split(/ ?[|•·] ?|\t/);
	const dated = splitTrailingDate(first!);
	const date = dated?.date ?? others.map(parseDate).find(found => found !== null) ?? null;
	const parts = (dated?.before ?? first!)
		.replace(/ ?[<([][^<>()[\]]{0,60}[>)\]]/g, '')
		.replace(/ ?\S{1,60}@\S{0,60}/g, '')
		.split(/ ?\/ ?| [–—-] /, 1)[0]!
		.replace(/[\s,.]+$/, end => (end.startsWith('.') && suffixed(first!) ? '.' : ''));
	if (/[!?]$/.test(parts)) return null;
	const authors: string[] = [];
	let agency: string | null = null;
	// The split keeps what stands between the pieces: after "and" comes a person, after a comma perhaps an employer.
	const pieces = parts.split(/(,? (?:and|AND|und|UND|et|ET|y|Y|e|en|with) (?=\p{Lu})|[,;] ?| ?& ?)/u);
	for (let at = 0; at < pieces.length; at += 2) {
		const piece = pieces[at]!.trim().replace(/^(?:and|AND|und) (?=\p{Lu})/u, '');
		if (piece === '') continue;
		if (at > 0 && suffix.test(piece)) {
			authors[authors.length - 1] += `, ${piece}`;
			continue;
		}
		const known = knownAgency(piece);
		if (known !== null) agency ??= known;
		const name = readName(piece);
		const isListed = at > 0 && !/\p{L}/u.test(pieces[at - 1]!);
		if (at > 0 && (name === null || known !== null || role.test(piece))) continue;
		if (isListed && (!name!.includes(' ') || organisation.test(piece) || isCity(piece) || isRegion(piece)))
			continue;
		if (name === null) return null;
		authors.push(name);
	}
	if (authors.length === 0 || authors.length > 12) return null;
	// "Courier Staff" is a byline, but nobody's name.
	return {
		authors: authors.filter(
			name => !/ (?:staff|reporters?|writers?|correspondents?|desk|agencies)$/i.test(name),
		),
		agency,
		date,
	};
}

/** Whether a short line tells what the author above it does: `AP Sports Writer`, `Harbour correspondent`. */
export function isRoleLine(line: string): boolean {
	return line.length <= 70 && !/[.!?:;]$/.test(line) && line.split(' ').length <= 8 && role.test(line);
}

function suffixed(text: string): boolean {
	return /\b(?:Jr|Sr|M\.D|Ph\.D|Esq)\.$/.test(text);
}

/** One person or body, freed of title, place and affiliation; null when the words are no name. */
function readName(piece: string): string | null {
	const bare = piece
		.replace(/ (?:of|[Ff]or|in|at|from|on|near|aus|à|en|reports|reporting|writes|für)(?: .*)?$/, '')
		.replace(title, '');
	const words = bare.split(' ');
	if (words.length > 6) return null;
	const first = words[0]!.toLowerCase();
	if (/^the$/i.test(first))
		return words.length > 1 && (organisation.test(bare) || knownAgency(bare) !== null || role.test(bare))
			? bare
			: null;
	const capitalised = words.filter(word => /^\p{Lu}/u.test(word)).length;
	if (capitalised === 0 || !/^\p{Lu}|^(?:al|el|d['’]|de|van|von)/u.test(words[0]!)) return null;
	if (words.some(word => noName.has(word.toLowerCase())) && !organisation.test(bare)) return null;
	return words.every(word => nameWord.test(word) || suffix.test(word)) ? bare : null;
}
