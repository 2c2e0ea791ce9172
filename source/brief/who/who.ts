/** Who a story is about: the people and bodies that act or speak in it. */
import type {Article, Passage, Quote} from '../../article/article.ts';
import {
	isDocumentNoun,
	isGroupNoun,
	isKindWord,
	isOrganisationWord,
	isPersonNoun,
	isPlaceName,
} from '../../names/english/nouns.ts';
import {foldName} from '../../names/fold-name.ts';
import {isGivenName} from '../../names/given-names.ts';
import {isTitle, isTitlePart} from '../../names/name-titles.ts';
import type {Named} from '../../names/people.ts';
import {isCountry} from '../countries.ts';
import type {Evidence, Mentioned} from './evidence.ts';
import {isCompanyEnding, isHappening, isPlaceOpening, isSetting, isTrade, isVenue} from './kinds-of-names.ts';
import {isForeignOffice} from './other-languages.ts';

/** Rather three than six: further ones need a larger part. */
const enoughNames = 3;
const mostNames = 6;
/** What it takes to be shown at all, and beside somebody who has much more. */
const leastPart = 2.5;
const leastOfIntroduced = 2;
const leastShare = 0.2;
const leastShareOfMore = 0.3;

/** Somebody in the story, under one name. */
type Part = {
	name: string;
	/** Folded, without what companies end in. */
	key: string;
	looks: Named['looks'];
	evidence: Evidence;
	part: number;
};

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
		[article.publication, article.dateline?.agency, ...(article.authors ?? [])].map(name =>
			foldName(name ?? ''),
		),
	);
	let parts: Part[] = [];
	for (const {name: whole, looks, evidence} of likeliest(mentioned)) {
		const name = withoutJob(shown(whole), looks, evidence);
		const key = keyOf(name);
		const isOwn = own.has(foldName(name)) && evidence.introduced + evidence.speaks === 0;
		if (key === '' || isOwn) continue;
		const quotesOf = spoken.get(whole) ?? 0;
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

/** A surname with the first name that the headline gives it, and not in capitals: "MS. LUND" of "Remarks by Ann Lund". */
function inFull(name: string, headline: string): string {
	const family = /^\p{Lu}{3,}(?:[-’']\p{Lu}+)*$/u.test(name)
		? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
		: name;
	if (family.includes(' ')) return family;
	const words = headline.slice(0, 400).split(/\s+/);
	const at = words.findIndex(word => foldName(word.replace(/[^\p{L}]+$|['’]s$/gu, '')) === foldName(family));
	const given = at > 0 ? words[at - 1]! : '';
	return isGivenName(given.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(given) ? `${given} ${family}` : family;
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

/** Whether it is a person or a body, and neither a place nor a thing, as far as the story tells. */
function isSomebody({name, looks, evidence}: Part, isEnglish: boolean): boolean {
	const words = name.split(' ');
	const last = words.at(-1)!;
	const {acts, speaks, introduced, places, namings, certain} = evidence;
	const lower = last.toLowerCase();
	if (isCountry(name) || looks === 'place') return false;
	if (words.every(word => isKindWord(word.toLowerCase()) || isPlaceName(word.toLowerCase()))) return false;
	if (isJobAlone(words) || isPeople(words, looks) || noSomebody.test(name)) return false;
	const isPerson = (looks === 'person' || introduced > 0) && !isOrganisationWord(lower);
	if (words.length > 1 && !isPerson) {
		if (
			words.slice(-3).some((word, at, all) => isHappening(word) && (at === all.length - 1 || speaks === 0)) ||
			isContest(name)
		)
			return false;
		if (isVenue(last) || isPlaceOpening(words[0]!)) return speaks >= 1 && places === 0;
		if (isSetting(last) && speaks === 0) return false;
	}
	if (
		words.length === 1 &&
		(isHappening(name) || isVenue(name) || isSetting(name)) &&
		(introduced === 0 || speaks === 0)
	)
		return false;
	if (introduced === 0 && places > 0 && places * 2 >= namings && speaks + acts <= places) return false;
	if (!isEnglish)
		return certain && words.length > 1 && (introduced + speaks > 0 || (looks === 'person' && namings > 1));
	if (words.length > 1)
		return certain && (isPerson || looks === 'organisation' || acts + speaks + namings / 3 >= 1);
	if (isGroupNoun(lower) || isPersonNoun(lower)) return false;
	if (looks === 'organisation') return certain && (acts + speaks >= 1 || namings > 2);
	if (isPerson) return certain && (introduced > 0 || acts + speaks >= 1);
	return certain ? acts + speaks >= 1 : speaks >= 1 && !/s$/.test(lower) && !isDocumentNoun(lower);
}

/** Numbers, storms and what else has a capital without being somebody. */
const noSomebody =
	/^(?:(?:Storm|Hurricane|Typhoon|Cyclone|Tropical Storm|Winter Storm) |Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|TV$|Mr|Mrs)\b/;

/** "Americans", "Central European": of whom there are many. */
function isPeople(words: readonly string[], looks: Named['looks']): boolean {
	const last = words.at(-1)!.toLowerCase();
	return looks !== 'person' && (isKindWord(last) || (last.endsWith('s') && isKindWord(last.slice(0, -1))));
}

/** "Six Isles Nations", "World Cup Sevens". */
function isContest(name: string): boolean {
	return /\b(?:(?:Three|Four|Five|Six|Seven|Tri|All) Nations|World Cup|Grand Prix|Super Bowl)\b/.test(name);
}

/** "Fisheries Minister", "Chair": what somebody is, and not who. */
function isJobAlone(words: readonly string[]): boolean {
	const last = words.at(-1)!.toLowerCase();
	if (!isPersonNoun(last) && !isTitle(last, 1) && !isTrade(last)) return false;
	return (
		!words.some(word => isGivenName(word.toLowerCase())) &&
		(words.length === 1 || words.slice(0, -1).every(word => !/^\p{Lu}\.?$/u.test(word)))
	);
}

/** The name as it is shown: without a stop that ends no abbreviation. */
function shown(name: string): string {
	return name
		.replace(/(?<=\p{Ll}{3})\.$/u, '')
		.replace(/(?<=\p{Ll}),? (?:M[SE]?P|QC|KC|[OMC]BE|PhD|MD)$/u, '');
}

/** How the names of trades end that no list has. */
const trade = /(?:er|or|ist|ian|man|woman|person|ant|ent|ain|eer|ute|ee|chief|head|boss|captain)$/;

/** "Striker Jon Pell" is Jon Pell: what somebody does, where a sentence or a list opens with it. */
function withoutJob(name: string, looks: Named['looks'], {certain}: Evidence): string {
	const words = name.split(' ');
	if (looks === 'organisation') return name.replace(/^SOURCE (?=\p{Lu})/u, '');
	while (words.length > 2) {
		const first = words[0]!.toLowerCase();
		const isName = isGivenName(first) || /^\p{Lu}\.$/u.test(words[0]!);
		const isJob = isTrade(first) || isForeignOffice(first) || isPersonNoun(first) || isTitlePart(first);
		if (
			isName ||
			!(
				isJob ||
				isGivenName(words[1]!.toLowerCase()) ||
				(certain && trade.test(first) && words[0] !== words[0]!.toUpperCase())
			)
		)
			break;
		words.shift();
	}
	if (words.length === 2 && isTrade(words[0]!)) words.shift();
	return words.join(' ');
}

/** In the form in which names are compared: "Vell Lines Inc." and "Vell Lines" are one. */
function keyOf(name: string): string {
	const words = name.split(' ');
	while (words.length > 1 && isCompanyEnding(words.at(-1)!.replace(/,$/, ''))) words.pop();
	return foldName(words.join(' ').replace(/,$/, '')).replace(/^the /, '');
}

/** Brings together what is one: companies with and without their ending, abbreviations, names and their shorter form. */
function mergedParts(parts: readonly Part[]): Part[] {
	const merged: Part[] = [];
	const byLength = [...parts].sort(
		(one, other) => other.key.length - one.key.length || one.evidence.start - other.evidence.start,
	);
	for (const part of byLength) {
		const whole = merged.filter(other => isShorter(part, other));
		if (whole.length === 1 || (whole.length > 1 && part.key === whole[0]!.key)) join(whole[0]!, part);
		else merged.push({...part, evidence: {...part.evidence}});
	}
	return merged;
}

function join(whole: Part, part: Part): void {
	if (isOpened(whole, part)) {
		whole.name = part.name;
		whole.key = part.key;
		whole.looks = part.looks;
	}
	const {evidence} = whole;
	const other = part.evidence;
	for (const count of ['namings', 'quotedNamings', 'acts', 'speaks', 'introduced', 'places'] as const)
		evidence[count] += other[count];
	evidence.certain ||= other.certain;
	if (other.start < evidence.start) {
		evidence.start = other.start;
		evidence.block = other.block;
	}
	whole.part = Math.max(whole.part, part.part);
	if (whole.looks === 'unknown')
		whole.looks = part.looks === 'person' && whole.name.split(' ').length === 1 ? 'unknown' : part.looks;
}

/** "Original Vell Lines", once, of Vell Lines: a word in front that is no part of the name. */
function isOpened(whole: Part, part: Part): boolean {
	if (whole.looks === 'person' || whole.evidence.namings > 1 || part.evidence.namings < 2) return false;
	return whole.key.endsWith(` ${part.key}`);
}

/** Whether one is another by a shorter name: equal, its first or last words, or its initials. */
function isShorter(part: Part, whole: Part): boolean {
	if (part.key === whole.key) return true;
	if (isAbbreviation(part.name, whole.name)) return true;
	if (part.looks === 'person' && whole.looks === 'organisation') return false;
	return (
		whole.key.startsWith(`${part.key} `) ||
		(part.looks !== 'organisation' && whole.key.endsWith(` ${part.key}`))
	);
}

/** "RFU" of "Rugby Football Union": the first letters, those of small words left out or not. */
function isAbbreviation(short: string, long: string): boolean {
	if (short.length > 14 || short !== short.toUpperCase()) return false;
	const letters = short.replaceAll('.', '');
	if (!/^\p{Lu}{2,7}$/u.test(letters)) return false;
	const words = long.split(/[ -]/);
	if (words.length < 2) return false;
	const all = words.map(word => word.charAt(0).toUpperCase()).join('');
	const great = words
		.filter(word => /^\p{Lu}/u.test(word))
		.map(word => word.charAt(0))
		.join('');
	return letters === all || letters === great;
}

function foldedWords(text: string): Set<string> {
	return new Set(
		foldName(text.slice(0, 400).replace(/['’]s\b/g, ''))
			.replace(/[^\p{L}\p{N} ]/gu, ' ')
			.split(/\s+/)
			.filter(word => word.length > 1),
	);
}
