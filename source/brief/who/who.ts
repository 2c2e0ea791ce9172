/** Who a story is about: the people and bodies that act or speak in it. */
import type {Article, Passage, Quote} from '../../article/article.ts';
import {isOrganisationWord} from '../../names/english/nouns.ts';
import {foldName} from '../../names/fold-name.ts';
import type {Mentioned} from './evidence.ts';
import type {Part} from './part.ts';
import {keyOf, mergedParts} from './same-name.ts';
import {inFull, ownName} from './shown-name.ts';
import {isSomebody} from './somebody.ts';

/** Rather three than six: further ones need a larger part. */
const enoughNames = 3;
const mostNames = 6;
/** What it takes to be shown at all, and beside somebody who has much more. */
const leastPart = 2.5;
const leastOfIntroduced = 2;
const leastShare = 0.2;
const leastShareOfMore = 0.3;

/**
 * The people and organisations that act or speak, by their part in the story: the headline, the lead, what they do and
 * say, how often they are named. Rather few and right: places, venues, competitions, laws and titles of works are none.
 * @param quotes of the same article, with their speakers where they are known
 */
export function whoIn(
	article: Pick<Article, 'headline' | 'body' | 'publication' | 'dateline' | 'authors'>,
	mentioned: readonly Mentioned[],
	quotes: readonly (Passage & Partial<Quote>)[],
	isEnglish: boolean,
): string[] {
	const headline = foldedWords(article.headline ?? '');
	const spoken = new Map<string, number>();
	for (const {speaker} of quotes) if (speaker) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
	const lead = leadBlock(article.body);
	const own = new Set(
		[article.publication, article.dateline?.agency, ...article.authors].map(name => foldName(name ?? '')),
	);
	let parts: Part[] = [];
	for (const one of likeliest(mentioned)) {
		const {looks, evidence} = one;
		const name = ownName(one);
		const key = keyOf(name);
		const isOwn = own.has(foldName(name)) && evidence.introduced + evidence.speaks === 0;
		if (key === '' || isOwn) continue;
		const quotesOf = spoken.get(one.name) ?? 0;
		parts.push({name, key, looks, evidence, part: quotesOf > 0 ? 1 + Math.min(2, quotesOf * 0.5) : 0});
	}
	parts = mergedParts(parts);
	for (const part of parts) part.part += partOf(part, headline, lead);
	const fit = parts
		.filter(
			part =>
				part.part >= (part.evidence.introduced > 0 ? leastOfIntroduced : leastPart) &&
				isSomebody(part, isEnglish),
		)
		.sort((one, other) => other.part - one.part || one.evidence.start - other.evidence.start);
	const most = fit[0]?.part ?? 0;
	return fit
		.filter(({part}, at) => part >= most * (at < enoughNames ? leastShare : leastShareOfMore))
		.slice(0, mostNames)
		.map(({name, looks}) => (looks === 'person' ? inFull(name, article.headline ?? '') : name));
}

/** Every name is compared with every other one: of a list of thousands only those that are named most, and first, count. */
const mostCompared = 150;

function likeliest(mentioned: readonly Mentioned[]): readonly Mentioned[] {
	if (mentioned.length <= mostCompared) return mentioned;
	const weight = ({evidence}: Mentioned) => evidence.namings + evidence.speaks + evidence.introduced;
	return [...mentioned]
		.sort((one, other) => weight(other) - weight(one) || one.evidence.start - other.evidence.start)
		.slice(0, mostCompared);
}

/** The number of the first paragraph. */
function leadBlock(body: Article['body']): number {
	return body.findIndex(({kind, text}) => kind === 'paragraph' && text.length > 40);
}

function partOf({name, evidence, looks}: Part, headline: ReadonlySet<string>, lead: number): number {
	const {namings, quotedNamings, acts, speaks, introduced, block} = evidence;
	const words = [...foldedWords(name)];
	const telling =
		looks === 'person' ? words.slice(-1) : words.filter(word => word.length > 2 && !isOrganisationWord(word));
	const inHeadline = telling.some(word => headline.has(word));
	const opening = block <= lead ? 2 : block === lead + 1 ? 1 : block === lead + 2 ? 0.5 : 0;
	return (
		(inHeadline ? 3 : 0) +
		opening +
		Math.min(2, acts * 0.8) +
		Math.min(2.5, speaks * 1.2) +
		Math.min(1.5, introduced) +
		Math.log2(1 + namings + quotedNamings / 3)
	);
}

function foldedWords(text: string): Set<string> {
	return new Set(
		foldName(text.slice(0, 400).replace(/['’]s\b/g, ''))
			.replace(/[^\p{L}\p{N} ]/gu, ' ')
			.split(/\s+/)
			.filter(word => word.length > 1),
	);
}
