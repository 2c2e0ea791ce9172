/** A label with the white space after it is never longer. */
const longest = 80;

/** `THE MAYOR:`, `MR. O’BRIEN:`, `MS. FENN-TARN:`, `AUDIENCE MEMBER:`, `Q (by phone):`; words in capitals, a bracket between them allowed. */
const capitals =
	/^\p{Lu}[\p{Lu}\p{M}\d.'’&/-]{0,24}(?: (?:\p{Lu}[\p{Lu}\p{M}\d.'’&/-]{0,24}|Mc\p{Lu}{2,20}|of|and|the|\d{1,2})){0,5}(?: \([^()\n]{1,40}\))? ?:(?:\s+|$)/u;
/** `Q    Good afternoon.`, `Q. …`, `A: …`. */
const question = /^[QA](?: {2,}|\t *|[.:] +)(?=\S)(?!\p{Lu}\.)/u;
/** `[Reporter]: Why?`. */
const bracketed = /^\[\p{L}[^[\]\n^]{0,40}\] ?:(?:\s+|$)/u;
/** `Orla Dray: …`, `Dr. Tarn: …`, `Reporter: …`. */
const mixed =
	/^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Sir|The)\.? )?\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,3} ?:(?:\s+|$)/u;
/** What opens a line of a notice, a headline or a warning: no person. */
const notPeople =
	/^(?:WHAT|WHEN|WHERE|WHO|WHY|HOW|NOTE|NOTES|UPDATED?|BREAKING|EXCLUSIVE|WATCH|READ|LISTEN|PHOTOS?|VIDEO|FILE|LIVE|OPINION|ANALYSIS|EDITORIAL|CORRECTION|CLARIFICATION|MEDIA CONTACT|CONTACTS?|MEDIA|RSVP|PRESS|SOURCE|RELATED|MORE|ALSO|SUMMARY|ABSTRACT|BACKGROUND|FACT|MYTH|CLAIM|RATING|VERDICT|TIME|DAY|COST|TICKETS|ADDRESS|PHONE|FAX|EMAIL|E-MAIL|RE|SUBJECT|FOR IMMEDIATE RELEASE|EMBARGO(?:ED)?|PS|P\.S\.|WARNING|SPOILER(?: ALERT)?|TL;?DR)\b[^:]{0,20}:/;

/**
 * The label of a speaker at the head of a transcript's line, with its colon and the white space after it.
 * @returns its length in UTF-16 units of the line as given; null when the line does not surely open with one. A name in mixed case is
 * sure only beside other labelled lines: see `labelledLines`.
 * @param isField tells the label of a header's field, "SECTION:", which is nobody's
 */
export function speakerLabel(line: string, isField: IsField = noField): {length: number} | null {
	return lengthBy(line, [question, bracketed, capitals], isField);
}

/**
 * The lines of one text that open with a speaker's label: line number to the length of the label. Empty unless there are two or more.
 * A name in mixed case counts when it speaks twice, or when others are labelled beyond doubt.
 */
export function labelledLines(lines: readonly string[], isField: IsField = noField): Map<number, number> {
	const found = new Map<number, number>();
	const named: {at: number; length: number; name: string}[] = [];
	const turns = new Map<string, number>();
	for (const [at, line] of lines.entries()) {
		const sure = speakerLabel(line, isField);
		if (sure !== null) {
			found.set(at, sure.length);
			continue;
		}
		const loose = lengthBy(line, [mixed], isField);
		if (loose === null) continue;
		const name = line.slice(0, loose.length).trim();
		named.push({at, length: loose.length, name});
		turns.set(name, (turns.get(name) ?? 0) + 1);
	}
	const isTranscript = found.size > 1;
	const speakers = [...turns.values()].filter(count => count > 1).length;
	for (const {at, length, name} of named)
		if (isTranscript || speakers > 1 || (speakers > 0 && turns.get(name)! > 1)) found.set(at, length);
	return found.size > 1 ? new Map([...found].sort(([one], [other]) => one - other)) : new Map();
}

type IsField = (label: string) => boolean;
const noField: IsField = () => false;

function lengthBy(line: string, patterns: readonly RegExp[], isField: IsField): {length: number} | null {
	const start = line.slice(0, longest);
	if (!/[:.\t]| {2}/.test(start)) return null;
	// One character for one: the length counts in the raw line.
	const view = start.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
	for (const pattern of patterns) {
		const match = pattern.exec(view);
		if (match === null) continue;
		if (pattern === question) return {length: match[0].length};
		return notPeople.test(match[0].toUpperCase()) || isField(match[0].trim())
			? null
			: {length: match[0].length};
	}
	return null;
}
