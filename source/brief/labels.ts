const agencies =
	'CNN|Reuters|REUTERS|AP|AFP|UPI|CBS|ABC|BBC|NPR|Xinhua|Bloomberg|ANSA|dpa|EFE|PA|IANS|PTI|TASS|Kyodo|Yonhap';
const agencyAlone = new RegExp(`^\\((?:${agencies})\\) ?(?:--|[-–—])? ?`);
const agencyWithDash = /^\([A-Z][\p{L}.& ]{1,30}\)(?: ?(?:--|[–—])| -) ?/u;
const agencyGlued = /^\([A-Z][\p{L}.& ]{1,30}\)(?=\p{L}|["“])/u;
const place = /^\p{Lu}[\p{L}.,'’/ 0-9-]{0,60}(?=\()/u;
const placeWithDash =
	/^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [\p{L}. ]{2,20}){0,2}(?:, ?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: ?(?:--|[–—]) ?| - )/u;

/**
 * Where the words of a paragraph start after the label at its head: "(CNN)", "LONDON (Reuters) - ", "PARIS — ".
 * @return A UTF-16 offset, 0 when there is no label.
 */
export function labelLength(paragraph: string): number {
	const head = paragraph.slice(0, 120);
	const note = /^(?:NOTE|NB|Note|UPDATE|Update|CORRECTED): /.exec(head);
	if (note !== null) return note[0].length;
	const before = place.exec(head)?.[0] ?? '';
	const rest = head.slice(before.length);
	const agency = agencyAlone.exec(rest) ?? agencyWithDash.exec(rest) ?? agencyGlued.exec(rest);
	if (agency && everyWordCapital(before)) return before.length + agency[0].length;
	return placeWithDash.exec(head)?.[0].length ?? 0;
}

function everyWordCapital(text: string): boolean {
	return text.split(/[ ,/]/).every(word => word === '' || /^(?:[\p{Lu}\p{N}]|d[eiu]|of|the|al-)/u.test(word));
}
