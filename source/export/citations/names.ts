import type {Article} from '../../article/article.ts';
import {trimmed} from '../heading.ts';

/** An author as reference lists need one. `given` is null for an organisation, a single name, and a name that is kept as it is. */
export type Name = {readonly family: string; readonly given: string | null; readonly suffix: string | null};

const suffix = /^(?:jr|sr|ii|iii|iv|esq|m\.?d|ph\.?d)\.?$/i;
/** Begin a family name even when written large: Robert De Niro. */
const particles = new Set(
	'van von de del della di da du dos das des la le el ter bin ibn st. saint'.split(' '),
);
/** A name that holds one of these is nobody's: "Courier Staff", "Ministry of Ports". */
const organisation =
	/^(?:the|of|for|and|associated|staff|news|newsroom|newspapers?|agency|agence|agentur|desk|bureau|board|editors?|editorial|reporters?|correspondents?|team|network|media|times|tribune|gazette|institute?|university|ministry|department|office|council|committee|association|foundation|group|inc\.?|ltd\.?|gmbh|television|broadcasting|magazine)$/i;
const longestName = 6;

/** The authors of an article, none when it names none. */
export function namesOf({authors, publication, dateline}: Article): Name[] {
	const publishers = [publication, dateline?.agency ?? null].map(name => trimmed(name)?.toLowerCase());
	return authors
		.map(trimmed)
		.filter(author => author !== null)
		.map(author => (publishers.includes(author.toLowerCase()) ? asItIs(author) : readName(author)));
}

/** `Varga, Ilse, Jr.`, as it stands first in a reference list. */
export function inverted({family, given, suffix}: Name): string {
	return [family, given, suffix].filter(part => part !== null).join(', ');
}

/** `Ilse Varga Jr.`, as it is spoken. */
export function natural({family, given, suffix}: Name): string {
	return [given, family, suffix].filter(part => part !== null).join(' ');
}

/** `I.-M.`, from "Ilse-Marie". */
export function initials(given: string): string {
	return given
		.split(/[\s.]+/)
		.filter(word => word !== '')
		.map(word =>
			word
				.split('-')
				.filter(part => part !== '')
				.map(part => `${firstLetter(part)}.`)
				.join('-'),
		)
		.filter(word => word !== '')
		.join(' ');
}

/** Names in a row: `A, B and C` with ` and `, `A, & B` with `, & `. */
export function joined(names: readonly string[], and: string): string {
	if (names.length < 2) return names[0] ?? '';
	return `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}

function readName(author: string): Name {
	const pieces = author.split(',').map(piece => piece.trim());
	const after = pieces.length === 2 ? pieces[1]! : null;
	if (after !== null && !suffix.test(after)) return readInverted(pieces[0]!, after) ?? asItIs(author);
	const words = pieces.join(' ').split(/\s+/);
	const ending = words.length > 2 && suffix.test(words.at(-1)!) ? words.pop()! : null;
	if (pieces.length > 2 || !isPerson(words)) return asItIs(author);
	const family = familyStart(words);
	return {family: words.slice(family).join(' '), given: words.slice(0, family).join(' '), suffix: ending};
}

/** `Varga, Ilse`; null for a name with something else after its comma. */
function readInverted(family: string, given: string): Name | null {
	const words = family.split(/\s+/);
	if (!isPerson([...words, ...given.split(/\s+/)])) return null;
	return words.length === 1 || isParticle(words[0]!) ? {family, given, suffix: null} : null;
}

function isPerson(words: readonly string[]): boolean {
	if (words.length < 2 || words.length > longestName) return false;
	// Where the family name stands is known of names in Latin letters only, and not always of those.
	return words.every(word => /^[\p{Script=Latin}\p{M}.'’ʼ-]+$/u.test(word) && !organisation.test(word));
}

/** Where the family name begins: at its last word, or at the particles before it. */
function familyStart(words: readonly string[]): number {
	const last = words.length - 1;
	const particle = words.findIndex((word, at) => at > 0 && at < last && isParticle(word));
	if (particle < 0) return last;
	// Garcia y Lopez: the word stands between two family names.
	return /^[yi]$/.test(words[particle]!) && particle > 1 ? particle - 1 : particle;
}

function isParticle(word: string): boolean {
	return /^\p{Ll}/u.test(word) || particles.has(word.toLowerCase());
}

function asItIs(author: string): Name {
	return {family: author, given: null, suffix: null};
}

const graphemes = new Intl.Segmenter();

function firstLetter(word: string): string {
	const [first] = graphemes.segment(word.slice(0, 20));
	return first!.segment.toUpperCase();
}
