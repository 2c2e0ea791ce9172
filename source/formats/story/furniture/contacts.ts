/** A telephone number: three groups of digits at least, or one after a plus; `x12` may follow it. */
const telephone =
	/(?:\+\d{1,3}[ .-]?)?\(?\b\d{2,4}\)?[-./ ]{1,3}\d{3,4}[-. ]?\d{2,6}(?:\b|(?=x\d))|\+\d[\d ().-]{6,18}\d/;
const mail = /[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}/;
const address = /\b(?:https?:\/\/|www\.)\S/i;
const heading =
	/^[*_#• ]*(?:(?:for |our )?(?:more |further )?(?:(?:media|press|news|investors?|public|company|corporate|general|agency|editorial|analysts?|sales|business)(?: (?:relations|affairs|and|&|or|media|press|investors?|information))*,? )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?:\(s\))?(?: (?:information|info|details|person|us))?|(?:media|investor|public) relations(?: contacts?)?|(?:for )?(?:more|further|additional) information)(?:,? (?:please )?contact)?/i;
const call =
	/^[*•# ]*(?:(?:to|for) [^.!?]{3,140}?,? )?(?:please )?(?:call|phone|dial|contact|e-?mail|visit|go to|write to|fax|reach|send .{1,40} to)\b[^!?]{0,200}$/i;
const labelled =
	/^[*_• ]*(?:tel|tel\.|telephone|phone|ph|p|t|cell|mobile|office|direct|fax|f|e-?mail|e|web|website|w|url|address|twitter|facebook|linkedin)(?: ?(?:no|number|address))?\.? ?[:.] ?\S/i;

/** A block of contacts has no more lines below its heading. */
const mostLines = 12;

/** Whether a telephone number or the address of a mailbox stands in the text. */
export function hasPhoneOrMail(text: string): boolean {
	return telephone.test(text) || mail.test(text);
}

/** Whether the line tells whom to call or write to: `Contact: Orla Dray, 202/555-0199.`, `For tickets, please call (212) 555-0134`. */
export function isContact(line: string): boolean {
	if (line.length > 300) return false;
	const way = hasPhoneOrMail(line);
	if (!way && !address.test(line)) return false;
	const found = heading.exec(line);
	if (found !== null && /^\s*(?:[:–—-]|$)/.test(line.slice(found[0].length))) return true;
	if (call.test(line) && (way || /^(?:for|to|please)\b/i.test(line.replace(/^[*•# ]+/, '')))) return true;
	return labelled.test(line);
}

/**
 * The index after a block of contacts that a line like `Media Contact:` opens at `start`: names, telephone numbers and addresses, each on
 * its line. `start` when there is no such block.
 */
export function contactsEnd(lines: readonly string[], start: number): number {
	const first = lines[start]!;
	const found = first.length > 60 ? null : heading.exec(first);
	if (found === null || !/^[*_ ]*:?[*_ ]*$/.test(first.slice(found[0].length))) return start;
	let end = start;
	for (let at = start + 1; at < Math.min(lines.length, start + 1 + mostLines); at++) {
		const line = lines[at]!;
		if (isWay(line)) end = at + 1;
		else if (
			line.length > 80 ||
			(/[.!?]["”’)]?$/.test(line) && !/\b(?:Inc|Ltd|Corp|Co|Jr|Sr|L\.P|[A-Z]\.[A-Z])\.$/.test(line)) ||
			line.split(' ').length > 9
		)
			break;
	}
	return end;
}

/** Whether the line is nothing but a way to reach somebody, perhaps with a name. */
function isWay(line: string): boolean {
	if (line.length > 120 || !(hasPhoneOrMail(line) || address.test(line) || labelled.test(line))) return false;
	return line.split(/\s+/).length <= 12 && !/\p{Ll}{3,} \p{Ll}{3,} \p{Ll}{3,}/u.test(line);
}
