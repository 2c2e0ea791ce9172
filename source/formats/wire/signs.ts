/** The control formats in which agencies send their stories, told by how a file begins. */
export type WireName = 'iptc-7901' | 'anpa-1312';

/** Within so many characters a story shows what it is. */
const reach = 2000;

/** What may stand before the first word of a transmission: SYN, SOH, fillers. */
const start = /^[\s\ufeff\u0000\u0016]*(\u0001?)\u0016*/;
/** `bsd0123 4 pl 329  cnw 0456`: source and number, priority, category, words. */
const iptcHeader = /^[a-z]{2,4}\d{3,5} \d [a-z]{1,3} {1,3}\d{1,5}(?![^\s])/i;
/** `z6715` US `-----`: service level and number, selectors. */
const anpaHeader = /^[a-z]\d{3,4}[\u001f ]?[a-z-]{3,20}$/i;
/** `^Keepers leave the lamp<`: a field from its mark to the one that closes it. */
const anpaField = /^[ \t]*\^[^\n^]{1,400}[<=]$/gm;

/** Whether the line heads a story in IPTC 7901; control characters are off it. */
export function isIptcHeader(line: string): boolean {
	return iptcHeader.test(line.slice(0, 40));
}

/** Whether the line heads a story in ANPA 1312: `z6715` and its selectors. */
export function isAnpaHeader(line: string): boolean {
	return line.length <= 30 && anpaHeader.test(line);
}

/**
 * The control format of a text, null when it is in none. Files whose control characters were lost on the way are told by the
 * form of their header lines and fields.
 * @param head the beginning of the text, its line ends as LF.
 */
export function wireKind(head: string): WireName | null {
	const opened = start.exec(head.slice(0, reach))!;
	const isMarked = opened[1] !== '';
	const text = head.slice(opened[0].length, opened[0].length + reach);
	const first = text.split('\n', 1)[0]!.trim();
	const fields = text.match(anpaField)?.length ?? 0;
	if (fields > 0 && (isMarked || isAnpaHeader(first))) return 'anpa-1312';
	if (fields > 1 && first.startsWith('^')) return 'anpa-1312';
	if (isMarked && (isIptcHeader(first) || text.includes('\u0002'))) return 'iptc-7901';
	const slug = text.split('\n', 6).slice(1);
	return isIptcHeader(first) && slug.some(line => /^\S.{0,80}\/$/.test(line.trim())) ? 'iptc-7901' : null;
}
