import {readNames} from '../byline.ts';
import {isContact} from './contacts.ts';
import {isCredit} from './credits.ts';
import {isPageLine} from './page-lines.ts';
import {isSignOff} from './sign-offs.ts';

/** Furniture is never longer: what is, is story. */
const longest = 400;

const tailSigns: readonly RegExp[] = [
	/\bcontributed (?:reporting |additional reporting )?(?:to|for) this (?:report|story|article|piece)\b/i,
	/^[[(*]*(?:©|\(c\) ?(?:\d|copyright)|copyright(?:ed)? (?:©|\(c\)|\d{4}|by |the )|℗)/i,
	/\ball rights reserved\b/i,
	/\bmay not be (?:published|reproduced|broadcast|copied)\b/i,
	/^(?:follow|find|like) .{0,120}(?:\b(?:twitter|facebook|instagram|tiktok|linkedin|bluesky|mastodon|threads|telegram|youtube|on x)\b|@\w)/i,
	/^.{0,80}\b(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|alerts?|e-?mails?|updates|podcast|briefing|inbox|here|today|now|free)\b/i,
	/^(?:click|tap) (?:here|below)\b/i,
	/^(?:reach|write to|e-?mail|tips\?) .{0,120}(?:@|\d{3}[-. ]\d{3,4}|https?:)/i,
	/\bcan be (?:reached|contacted|followed) (?:at|on|by)\b/i,
	/^(?:download|get) .{0,40}\b(?:app|newsletter)\b/i,
	/^(?:tags|topics|filed under|keywords|categories|more about) ?:/i,
	/^(?:source|via|image|images|photo|photos|credit|picture) ?: .{1,80}$/i,
	/^[[(*_]*(?:editor['’]?s['’]? note|editors['’] note|notes? to (?:readers|editors)|notes? for editors|about the author)\b/i,
	/^[[(*_]*(?:correction|clarification)s? ?[:(—–-]/i,
	/^[[(*_]*this (?:story|article|report|piece|post|version) (?:has been|was|is) (?:updated|corrected|amended|revised|published|produced|distributed|first published|originally published|edited|translated)\b/i,
	/^[[(*_]*(?:a (?:previous|earlier) version|an earlier version) of this\b/i,
	/^(?:posted|published|updated|last updated|first published) ?(?:on|at|:)? .{0,20}\d/i,
	/^\W*[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}\W*$/,
	/^https?:\/\/\S+$/i,
	/^\p{Lu}[^.!?]{2,60} (?:is|covers|reports) (?:a|an|the|for|on|from)\b.{0,60}\b(?:reporter|correspondent|columnist|staff writer|freelance|contributing|editor)\b.{0,20}\b(?:for|at|with|in|based|covering|of) /u,
	// What press wires add below a release.
	/^SOURCE:? \p{Lu}[^.!?]{1,100}(?:\.|\b(?:Inc|Ltd|Corp|Co|plc|S\.A|N\.V)\.)?$/u,
	/^(?:to )?view (?:the )?(?:original|source|full)\b.{0,200}https?:/i,
	/^(?:a|the|this) (?:photos?|pictures?|videos?|images?|press release|news release|release)\b.{0,60}\b(?:is|are|accompanying|features|available)\b.{0,120}https?:/i,
	/\b(?:verification|enhancement|distribution)s? .{0,40}\bprovided by\b/i,
	/^(?:this )?(?:press |news )?(?:release|content|announcement) (?:(?:was|is) )?(?:distributed|issued|powered|syndicated|published) (?:by|through|via|on behalf of)\b/i,
	/^the post .{1,200} (?:first )?appeared (?:first )?on\b/i,
];
const nexisLabel =
	/^(?:LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|GRAPHIC|DOCUMENT-TYPE|CREDIT|DISTRIBUTION|SUBJECT|INDUSTRY|GEOGRAPHIC|PERSON|ORGANIZATION|COMPANY|TICKER|NOTES|CORRECTION|TYPE|SECTION|COPYRIGHT|PUB-TYPE|URL|DATELINE|ACC-NO): ?\S/;

/** A line or paragraph that does not belong to the story when it stands at its end: credits, copyright, invitations. */
export function isClosing(line: string): boolean {
	if (line.length > longest) return false;
	if (isSignOff(line) || isPageLine(line) || isCredit(line) || isDatabaseLabel(line) || isContact(line))
		return true;
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
