/** A name as a brief shows it: without jobs, letters and stops that are no part of it, in full and not in capitals. */
import {isPersonNoun} from '../../names/english/nouns.ts';
import {foldName} from '../../names/fold-name.ts';
import {isGivenName} from '../../names/given-names.ts';
import {isTitlePart} from '../../names/name-titles.ts';
import type {Mentioned} from './evidence.ts';
import {isTrade} from './kinds-of-names.ts';
import {isForeignOffice} from './other-languages.ts';

/** Without a stop that ends no abbreviation. */
export function withoutStop(name: string): string {
	return name.replace(/(?<=\p{Ll}{3})\.$/u, '');
}

/** The name of somebody as it stands in the story, without what is no part of it: "Striker Jon Pell MP." is Jon Pell. */
export function ownName({name, looks, evidence}: Mentioned): string {
	const bare = withoutStop(name).replace(/(?<=\p{Ll}),? (?:M[SE]?P|QC|KC|[OMC]BE|PhD|MD)$/u, '');
	return looks === 'organisation'
		? bare.replace(/^SOURCE (?=\p{Lu})/u, '')
		: withoutJob(bare, evidence.certain);
}

/** How the names of trades end that no list has. */
const trade = /(?:er|or|ist|ian|man|woman|person|ant|ent|ain|eer|ute|ee|chief|head|boss|captain)$/;

/** "Striker Jon Pell" is Jon Pell: what somebody does, where a sentence or a list opens with it. */
function withoutJob(name: string, isCertain: boolean): string {
	const words = name.split(' ');
	while (words.length > 2) {
		const first = words[0]!.toLowerCase();
		const isName = isGivenName(first) || /^\p{Lu}\.$/u.test(words[0]!);
		const isJob = isTrade(first) || isForeignOffice(first) || isPersonNoun(first) || isTitlePart(first);
		if (
			isName ||
			!(
				isJob ||
				isGivenName(words[1]!.toLowerCase()) ||
				(isCertain && trade.test(first) && words[0] !== words[0]!.toUpperCase())
			)
		)
			break;
		words.shift();
	}
	if (words.length === 2 && isTrade(words[0]!)) words.shift();
	return words.join(' ');
}

/** A surname with the first name that the headline gives it, and not in capitals: "MS. LUND" of "Remarks by Ann Lund". */
export function inFull(name: string, headline: string): string {
	const family = /^\p{Lu}{3,}(?:[-’']\p{Lu}+)*$/u.test(name)
		? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
		: name;
	if (family.includes(' ')) return family;
	const words = headline.slice(0, 400).split(/\s+/);
	const at = words.findIndex(word => foldName(word.replace(/[^\p{L}]+$|['’]s$/gu, '')) === foldName(family));
	const given = at > 0 ? words[at - 1]! : '';
	return isGivenName(given.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(given) ? `${given} ${family}` : family;
}
