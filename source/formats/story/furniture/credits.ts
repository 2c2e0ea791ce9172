import {readNames} from '../byline.ts';

const credit =
	/^[[(*_–—-]*\s?(?:(?:additional|further|with additional|with) )?(?:reporting|writing|editing|compiled|edited|translated|produced|graphics?|photography|research|proofreading|fact-checking)(?:(?:,| and|,? &) (?:additional )?(?:reporting|writing|editing|compiled|edited|translated|produced))* ?(?:by\b|:)/i;

/** Who wrote, edited or translated the story, as it stands below it: `Reporting by …; Editing by …`. */
export function isCredit(line: string): boolean {
	return credit.test(line);
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
