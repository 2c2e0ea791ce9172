import {knownAgency} from './agencies.ts';
import {readNames} from './byline.ts';

/** Furniture is never longer: what is, is story. */
const longest = 400;

/** A line of nothing but stars, dashes, signs of equality …: `* * *`, `___`, `###`. */
export function isRule(line: string): boolean {
	return line.length <= 200 && /^(?:[*_#~•·=—–-] *){2,}$|^[#*~]$/.test(line);
}

/** The mark or name that closes a wire story: `Reuter`, `-30-`, `ENDS`, `(AP)`, `— AFP`. */
export function isSignOff(line: string): boolean {
	if (line.length > 40) return false;
	const bare = signedOff(line);
	if (knownAgency(bare) !== null) return true;
	return /^(?:30|ENDS?|MORE)$/.test(bare) || (/^[-–—(]/.test(line) && /^(?:ends?|more)$/i.test(bare));
}

/** The agency that a sign-off names, null when it names none. */
export function signOffAgency(line: string): string | null {
	return line.length > 40 ? null : knownAgency(signedOff(line));
}

function signedOff(line: string): string {
	return line.replace(/^[-–—(/ ]+|[-–—)/ .]+$/g, '');
}

const pageWords =
	/^(?:advertisement|advertising|anzeige|publicité|publicidad|sponsored(?: content)?|story continues(?: below)?(?: advertisement)?|article continues(?: below)?(?: advertisement)?|continue reading(?: the main story)?|(?:story|article) continues after (?:this )?ad\w*|skip (?:ad\w*|past .{0,40})|share(?: this(?: story| article| page)?)?|print(?: this(?: article)?)?|tweet|e-?mail(?: this)?|save|listen(?: to this article)?|comments?|\d{1,4} comments|loading\.{0,3}|close|copy link|(?:\d{1,3} )?min(?:ute)?s?(?: |-)read|\d{1,3}[- ]minute read|view comments|back to top|report this ad)[.:]?$/i;
const readMore =
	/^[[(>»→* ]*(?:read more|read also|also read|see also|more on this(?: story)?|related(?: articles?| stor(?:y|ies)| coverage| content)?|recommended|watch|listen|must read|don['’]t miss|more from [\p{L} ]{2,30}|mehr zum thema|lire aussi|à lire aussi|lea también|leer más)(?: ?[:|»›>→]|$)/iu;

/** A line that belongs to the page wherever it stands: an advertisement's place, a rule, a link to another story. */
export function isPageLine(line: string): boolean {
	return (
		line.length <= 160 &&
		(isRule(line) || pageWords.test(line) || readMore.test(line) || /^AP-WF-/.test(line))
	);
}

const credit =
	/^[[(*_–—-]*\s?(?:(?:additional|further|with additional|with) )?(?:reporting|writing|editing|compiled|edited|translated|produced|graphics?|photography|research|proofreading|fact-checking)(?:(?:,| and|,? &) (?:additional )?(?:reporting|writing|editing|compiled|edited|translated|produced))* ?(?:by\b|:)/i;
const tailSigns: readonly RegExp[] = [
	/\bcontributed (?:reporting |additional reporting )?(?:to|for) this (?:report|story|article|piece)\b/i,
	/^[[(*]*(?:©|\(c\) ?(?:\d|copyright)|copyright(?:ed)? (?:©|\(c\)|\d{4}|by |the )|℗)/i,
	/\ball rights reserved\b/i,
	/\bmay not be (?:published|reproduced|broadcast|copied)\b/i,
	/^(?:follow|find|like) .{0,120}(?:\b(?:twitter|facebook|instagram|tiktok|linkedin|bluesky|mastodon|threads|telegram|youtube|on x)\b|@\w)/i,
	/^.{0,80}\b(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|alerts?|e-?mails?|updates|podcast|briefing|inbox|here|today|now|free)\b/i,
	/^(?:click|tap) (?:here|below)\b/i,
	/^(?:contact|reach|write to|e-?mail|tips\?) .{0,120}(?:@|\d{3}[-. ]\d{3,4}|https?:)/i,
	/\bcan be (?:reached|contacted|followed) (?:at|on|by)\b/i,
	/^(?:download|get) .{0,40}\b(?:app|newsletter)\b/i,
	/^(?:tags|topics|filed under|keywords|categories|more about) ?:/i,
	/^(?:source|via|image|images|photo|photos|credit|picture) ?: .{1,80}$/i,
	/^[[(*_]*(?:editor['’]?s['’]? note|editors['’] note|note to (?:readers|editors)|notes? for editors|about the author)\b/i,
	/^[[(*_]*(?:correction|clarification)s? ?[:(—–-]/i,
	/^[[(*_]*this (?:story|article|report|piece|post|version) (?:has been|was|is) (?:updated|corrected|amended|revised|published|produced|distributed|first published|originally published|edited|translated)\b/i,
	/^[[(*_]*(?:a (?:previous|earlier) version|an earlier version) of this\b/i,
	/^(?:posted|published|updated|last updated|first published) ?(?:on|at|:)? .{0,20}\d/i,
	/^\W*[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}\W*$/,
	/^https?:\/\/\S+$/i,
	/^\p{Lu}[^.!?]{2,60} (?:is|covers|reports) (?:a|an|the|for|on|from)\b.{0,60}\b(?:reporter|correspondent|columnist|staff writer|freelance|contributing|editor)\b.{0,20}\b(?:for|at|with|in|based|covering|of) /u,
];
const nexisLabel =
	/^(?:LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|GRAPHIC|DOCUMENT-TYPE|CREDIT|DISTRIBUTION|SUBJECT|INDUSTRY|GEOGRAPHIC|PERSON|ORGANIZATION|COMPANY|TICKER|NOTES|CORRECTION|TYPE|SECTION|COPYRIGHT|PUB-TYPE|URL|DATELINE|ACC-NO): ?\S/;

/** A line or paragraph that does not belong to the story when it stands at its end: credits, copyright, invitations. */
export function isClosing(line: string): boolean {
	if (line.length > longest) return false;
	if (isSignOff(line) || isPageLine(line) || credit.test(line) || isDatabaseLabel(line)) return true;
	return tailSigns.some(sign => sign.test(line)) || isSignature(line);
}

/** A line that a news database adds below the story: `LOAD-DATE: January 11, 2010`. */
export function isDatabaseLabel(line: string): boolean {
	return nexisLabel.test(line);
}

/** `- Amber Phillips.` */
function isSignature(line: string): boolean {
	const signed = /^(?:--|[-–—]) ?(.{4,50}?)\.?$/.exec(line);
	return signed !== null && isNameOnly(signed[1]!);
}

function isNameOnly(text: string): boolean {
	const names = readNames(text);
	return names !== null && names.authors.length === 1 && names.authors[0] === text && /^\S+ \S+/.test(text);
}

/** Where credits in brackets begin that close a paragraph, `(Reporting by …; Editing by …)`; -1 when there are none. */
export function gluedCredits(paragraph: string): number {
	const from = Math.max(0, paragraph.length - 1000);
	const end = paragraph.slice(from).trimEnd();
	if (!/[)\]]\.?$/.test(end)) return -1;
	for (const bracket of end.matchAll(/[([]/g))
		if (credit.test(end.slice(bracket.index, bracket.index + 120))) return from + bracket.index;
	return -1;
}

/** The reporters that credits name: `(Reporting by A in Paris and B; Editing by C)` gives A and B. */
export function creditedAuthors(credits: string): readonly string[] {
	const reporting =
		/^\W*(?:reporting|writing)(?: and (?:writing|reporting|editing))* ?(?:by|:) ([^;()[\]]{3,200})/i.exec(
			credits,
		);
	if (reporting === null) return [];
	const people = reporting[1]!
		.split(/[,.] (?:additional|writing|editing|reporting)\b/i, 1)[0]!
		.replace(/ in \p{Lu}[\p{L} .]{1,30}?(?=,| and |$)/gu, '');
	return readNames(people.replace(/[. ]+$/, ''))?.authors ?? [];
}

const captionOpening =
	/^(?:FILE ?(?:PHOTO|IMAGE)?|PHOTO|IMAGE|Photo|Image|Pictured|Caption|Foto|Bild)(?: ?[-–—:] | \()/;
const captionEnd =
	/(?:\((?:[^()]{0,60}\b)?(?:photo|photograph|image|picture|credit|courtesy|getty|foto)\b[^()]{0,100}\)|(?:Photograph|Photo|Image|Picture|Credit|Foto)(?: by|:) [^.]{2,60})\.?$/i;

/** The words under a picture: `FILE - …`, `… (Photo by …)`. */
export function isCaption(line: string): boolean {
	if (line.length > 1000) return false;
	return captionOpening.test(line) || captionEnd.test(line.slice(-170));
}
