/** Authors as reference lists need them: which of a name's words is the family's. */
import type {Cited} from '../../article/cited.ts';
import {shownOrNull} from '../heading.ts';

/** `given` is null for an organisation, a single name, and a name that is kept as it is because nobody can know. */
export type Name = {
	readonly family: string;
	readonly given: string | null;
	readonly suffix: string | null;
	/** `eastern` names stand family first and have no comma in a list; `hungarian` ones stand so too, and have one. */
	readonly order: 'western' | 'hungarian' | 'eastern';
};

const suffixes = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i;
/** Degrees and titles, which no reference list names. */
const degrees = /^(?:esq|m\.?d|ph\.?d|m\.?a|m\.?sc|b\.?a|b\.?sc|r\.?n|j\.?d|m\.?p)\.?$/i;
const titles = /^(?:dr|mr|mrs|ms|prof|professor|sir|dame|rev)\.?$/i;
/** Begin a family name even when written large: Robert De Niro. */
const particles = new Set(
	'van von de del della di da du dos das des la le el ter ten den al bin ibn st. saint'.split(' '),
);
/** A name that holds one of these is nobody's: "Courier Staff", "Ministry of Ports". */
const organisation =
	/^(?:the|of|for|and|&|by|from|associated|staff|news|newsroom|newspapers?|agency|agence|agencia|agentur|presse-agentur|desk|bureau|board|editors?|editorial|reporters?|correspondents?|writers?|contributors?|team|network|media|times|tribune|gazette|institute?|university|ministry|department|office|council|committee|commission|association|foundation|group|union|authority|service|society|center|centre|inc\.?|ltd\.?|llc|gmbh|radio|television|tv|broadcasting|magazine|bbc|cnn|nbc|cbs|npr|pbs|afp|dpa|ansa|efe|itv|tass)$/i;
const longestName = 6;

/** Frequent first ones of two Spanish family names that do not end in -ez. */
const spanish = new Set(
	(
		'garcía garcia díaz diaz ruiz muñoz munoz moreno romero navarro torres ramos serrano molina morales ortega delgado castro ortiz ' +
		'rubio medina garrido castillo guerrero prieto cruz vidal herrera peña pena flores cabrera vega fuentes carrasco reyes aguilar ' +
		'montero ferrer vargas rojas soto velasco rivera mendoza guzmán guzman salazar ríos rios acosta'
	).split(' '),
);
/** Hungarian families as often as not written before the given name: those that are no given names elsewhere. */
const hungarian = new Set(
	'nagy kovács kovacs tóth toth szabó szabo horváth horvath kiss molnár molnar németh nemeth farkas balogh papp juhász juhasz lakatos mészáros meszaros szűcs szucs szalai fekete orbán orban magyar'.split(
		' ',
	),
);
const hungarianGiven = new Set(
	'lászló istván józsef jános zoltán sándor ferenc gábor attila péter tamás zsolt tibor andrás csaba imre lajos györgy balázs gyula mihály róbert károly dániel béla ádám miklós viktor mária erzsébet katalin ilona éva anna zsuzsanna margit judit ágnes julianna andrea ildikó krisztina eszter gabriella mónika réka nóra dóra'.split(
		' ',
	),
);
/** Chinese and Korean families in Latin letters that are no given names elsewhere. */
const eastern = new Set(
	'xi li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie tang feng cao peng zeng xiao jiang yu cheng wei kim park choi jung kang moon yoon shin kwon hwang'.split(
		' ',
	),
);
const syllables =
	/^(?:[bpmfdtnlgkhjqxrwyzsc]|zh|ch|sh)?[aeiouyü]{1,3}(?:ng|[nrkmlp])?(?:-?(?:[bpmfdtnlgkhjqxrwyzsc]|zh|ch|sh)[aeiouyü]{1,3}(?:ng|[nrkmlp])?)?$/;

/** The authors of what is cited, none when it names none. */
export function namesOf({authors, publication}: Pick<Cited, 'authors' | 'publication'>): Name[] {
	const publisher = shownOrNull(publication)?.toLowerCase();
	return authors
		.map(shownOrNull)
		.filter(author => author !== null)
		.map(author => (author.toLowerCase() === publisher ? asItIs(author) : readName(author, publisher)));
}

/** `Varga, Ilse, Jr.`, as it stands first in a reference list. */
export function inverted({family, given, suffix, order}: Name): string {
	if (order === 'eastern') return `${family} ${given}`;
	return [family, given, suffix].filter(part => part !== null).join(', ');
}

/** `Ilse Varga Jr.`, as it is spoken. */
export function natural({family, given, suffix, order}: Name): string {
	const name = order === 'western' ? [given, family, suffix] : [family, given, suffix];
	return name.filter(part => part !== null).join(' ');
}

/** `I.-M.`, from "Ilse-Marie". */
export function initials(given: string): string {
	return given
		.split(/[\s.]+/)
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

/** Names in a row: `A, B, and C` with `, and `, `A, & B` with `, & `. */
export function joined(names: readonly string[], and: string): string {
	if (names.length < 2) return names[0] ?? '';
	return `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}

function readName(author: string, publisher: string | undefined): Name {
	const pieces = author
		.split(',')
		.map(piece => piece.trim())
		.filter(piece => piece !== '');
	let suffix: string | null = null;
	while (pieces.length > 1) {
		const last = pieces.at(-1)!;
		if (suffixes.test(last)) suffix = suffixOf(last);
		else if (!degrees.test(last) && !(pieces.length === 2 && tellsWhatTheyAre(pieces[0]!, last, publisher)))
			break;
		pieces.pop();
	}
	if (pieces.length > 2 || pieces.length === 0) return asItIs(author);
	if (pieces.length === 2) return readInverted(pieces[0]!, pieces[1]!, suffix) ?? asItIs(author);
	const words = pieces[0]!.split(/\s+/);
	while (words.length > 2 && titles.test(words[0]!)) words.shift();
	while (words.length > 2 && (suffixes.test(words.at(-1)!) || degrees.test(words.at(-1)!))) {
		const last = words.pop()!;
		if (suffixes.test(last)) suffix = suffixOf(last);
	}
	if (!isPerson(words)) return asItIs(author);
	const familyFirst = orderOfFamilyFirst(words);
	if (familyFirst !== null)
		return {family: words[0]!, given: words.slice(1).join(' '), suffix, order: familyFirst};
	const family = familyStart(words);
	return {
		family: words.slice(family).join(' '),
		given: words.slice(0, family).join(' '),
		suffix,
		order: 'western',
	};
}

/** Whether what follows the comma is no part of the name: "harbour correspondent", "Courier Staff", the publication. */
function tellsWhatTheyAre(name: string, after: string, publisher: string | undefined): boolean {
	const words = after.split(/\s+/);
	if (!isPerson(name.split(/\s+/))) return false;
	return (
		after.toLowerCase() === publisher ||
		words.some(word => organisation.test(word)) ||
		/^\p{Ll}[\p{Ll}\s'’-]+$/u.test(after)
	);
}

/** `Varga, Ilse`; null for a name with something else after its comma. */
function readInverted(family: string, given: string, suffix: string | null): Name | null {
	const words = family.split(/\s+/);
	if (!isPerson([...words, ...given.split(/\s+/)])) return null;
	const isFamily = words.length === 1 || isParticle(words[0]!) || isTwoSpanish(words, 0);
	return isFamily ? {family, given, suffix, order: 'western'} : null;
}

/** "Jr" and "Junior" are written `Jr.`, a number as it is. */
function suffixOf(written: string): string {
	const plain = written.replace('.', '');
	if (/^i/i.test(plain)) return plain.toUpperCase();
	return /^j/i.test(plain) ? 'Jr.' : 'Sr.';
}

function isPerson(words: readonly string[]): boolean {
	if (words.length < 2 || words.length > longestName) return false;
	// Where the family name stands is known of names in Latin letters only, and not always of those.
	return words.every(word => /^[\p{Script=Latin}\p{M}.'’ʼ-]+$/u.test(word) && !organisation.test(word));
}

/** The order of a name that stands family first: "Nagy László", "Xi Jinping", "OKAFOR Ines"; null for anything doubtful. */
function orderOfFamilyFirst(words: readonly string[]): Name['order'] | null {
	const [first = '', second = '', ...others] = words;
	if (/^\p{Lu}{4,}$/u.test(first) && !/^\p{Lu}+$/u.test(second)) return 'western';
	const family = first.toLowerCase();
	if (hungarian.has(family)) return hungarianGiven.has(second.toLowerCase()) ? 'hungarian' : null;
	const isEastern = eastern.has(family) && others.length === 0 && syllables.test(second.toLowerCase());
	return isEastern ? 'eastern' : null;
}

/** Where the family name begins: at its last word, or at the particles before it. */
function familyStart(words: readonly string[]): number {
	const last = words.length - 1;
	const particle = words.findIndex((word, at) => at > 0 && at < last && isParticle(word));
	if (particle >= 0) {
		// Garcia y Lopez: the word stands between two family names.
		return /^[yi]$/.test(words[particle]!) && particle > 1 ? particle - 1 : particle;
	}
	return last > 1 && isTwoSpanish(words, last - 1) ? last - 1 : last;
}

/** Whether the word at `at` is the first of two Spanish family names: "García Márquez". */
function isTwoSpanish(words: readonly string[], at: number): boolean {
	const word = words[at]!.toLowerCase();
	return words.length - at === 2 && (spanish.has(word) || /[^-]{3}[eé]z$/.test(word));
}

function isParticle(word: string): boolean {
	return /^\p{Ll}/u.test(word) || particles.has(word.toLowerCase());
}

function asItIs(author: string): Name {
	return {family: author, given: null, suffix: null, order: 'western'};
}

const graphemes = new Intl.Segmenter();

function firstLetter(word: string): string {
	const [first] = graphemes.segment(word.slice(0, 20));
	return first!.segment.toUpperCase();
}
