import {parseDate, splitTrailingDate} from '../../article/dates.ts';
import {claim, claimDate, type Draft} from '../draft.ts';
import {languageTag} from '../language.ts';
import {knownAgency} from './agencies.ts';
import {isRoleLine, readByline, readNames} from './byline.ts';

type Label =
	| 'headline'
	| 'byline'
	/** A letter in a story has one too. */
	| 'sender'
	| 'published'
	| 'updated'
	| 'section'
	| 'publication'
	| 'url'
	| 'keywords'
	| 'language'
	| 'place'
	| 'other';

const labels: Readonly<Record<Label, string>> = {
	headline: 'headline, title, subject, titel, titre, título',
	byline: 'by, byline, author, authors, written by, reporter, reporters, autor, auteur, von, par, por',
	sender: 'from',
	published:
		'published, date, posted, publication date, published on, pubdate, date published, first published, published at, release date, date of release, issued, datum',
	updated: 'updated, last updated, last modified, modified, load-date, date updated',
	section: 'section, category, desk, topic, rubrik, rubrique, sección',
	publication:
		'publication, source, newspaper, publisher, outlet, journal, publication title, quelle, site, website',
	url: 'url, document url, link, permalink, web, source url, original url, canonical',
	keywords: 'keywords, tags, topics, subjects',
	language: 'language, lang, language of publication',
	place: 'dateline, place, location',
	other:
		'length, publication-type, publication type, document-type, document type, type, edition, page, pages, word count, words, copyright, graphic, ' +
		'distribution, journal-code, to, cc, issue, volume, issn, isbn, accession number, credit, slug, slugline, priority, status, version, id, ' +
		'saved, clipped, accessed, retrieved, downloaded, deck, contact, editor, photographer, photo',
};

const labelOf = new Map(
	Object.entries(labels).flatMap(([label, words]) =>
		words.split(', ').map(word => [word, label as Label] as const),
	),
);

const labelled = /^([\p{L}][\p{L} _-]{0,24}?) ?: ?(.*)$/u;

/** The label before a colon and what follows it, null when the line has no label that a news file is known to use. */
export function readLabel(line: string): {label: Label; value: string} | null {
	const match = labelled.exec(line);
	if (match === null) return null;
	const label = labelOf.get(match[1]!.toLowerCase().replaceAll('_', ' '));
	return label === undefined ? null : {label, value: match[2]!.trim()};
}

const sureFields: ReadonlySet<Label> = new Set<Label>([
	'byline',
	'published',
	'updated',
	'url',
	'keywords',
	'language',
]);

/** Whether a line with the label is a field by that alone; `Source: …` or `Subject: …` could be how a headline opens. */
export function isSureField(label: Label): boolean {
	return sureFields.has(label);
}

/** A line such as `Section: Harbour` put into its field. Returns false when it says nothing that an article has a field for. */
export function claimLabel(draft: Draft, line: string): boolean {
	const found = readLabel(line);
	if (found === null || found.value === '') return false;
	const {label, value} = found;
	switch (label) {
		case 'byline':
		case 'sender':
			return claimTurned(draft, line, value) || claimByline(draft, value);
		case 'published':
			return claimDate(draft, parseDate(value) ?? splitTrailingDate(value)?.date ?? null, 'text', 'layout');
		case 'publication':
			return isAddress(value)
				? claim(draft, 'url', value, 'layout')
				: claim(draft, 'publication', value, 'layout');
		case 'url':
			return isAddress(value) && claim(draft, 'url', value, 'layout');
		case 'keywords':
			return claim(
				draft,
				'keywords',
				value.split(/ ?[,;] ?/).filter(word => word !== ''),
				'layout',
			);
		case 'language':
			return claim(draft, 'language', languageTag(value), 'layout');
		case 'place':
			return claim(draft, 'dateline', {text: value, place: value, date: null, agency: null}, 'layout');
		case 'headline':
		case 'section':
			return claim(draft, label, value, 'layout');
		default:
			return false;
	}
}

function claimByline(draft: Draft, value: string): boolean {
	const names = value.replace(/(?<=\p{Ll})\.$/u, '');
	const found = readByline(names) ?? readNames(names);
	if (found === null || !claim(draft, 'byline', value, 'layout')) return false;
	claim(draft, 'authors', found.authors, 'layout');
	if (found.date !== null) claimDate(draft, found.date, 'text', 'layout');
	return true;
}

/** The authors of `Author: Fenn, Ida; Tarn, Ivo`, as catalogues print them. */
function claimTurned(draft: Draft, line: string, value: string): boolean {
	if (!/^authors?\b/i.test(line) || value.length > 300) return false;
	const names = value.split(/ ?; ?/).filter(name => name !== '');
	const parts = names.map(name =>
		/^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})$/u.exec(name),
	);
	const turned = parts.flatMap(part =>
		part === null || knownAgency(part[2]!) !== null || isRoleLine(part[2]!)
			? []
			: [`${part[2]!} ${part[1]!}`],
	);
	if (turned.length === 0 || turned.length < names.length) return false;
	if (!claim(draft, 'byline', value, 'layout')) return false;
	claim(draft, 'authors', turned, 'layout');
	return true;
}

/** Whether the text is a web address. */
export function isAddress(text: string): boolean {
	return /^https?:\/\/[^\s<>"]+$/i.test(text);
}
