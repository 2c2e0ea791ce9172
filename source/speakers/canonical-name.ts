/** What a speaker is called that several names mean. */
import {foldName} from '../names/fold-name.ts';
import {isGivenName} from '../names/given-names.ts';
import {isInitial} from '../names/name-sameness.ts';
import {isParticle} from '../names/name-titles.ts';
import {byText} from './by-text.ts';
import {type ReadName, readName} from './read-name.ts';
import type {NamedSource} from './types.ts';

/**
 * The name by which to show the speaker whom all these sources mean, of which there is at least one. The form that most
 * articles use, of those with a first name written out if there are any, without titles. A middle initial that only
 * some write would look like another person beside the name everybody knows; among equals the fuller form wins.
 */
export function nameOf(sources: readonly NamedSource[]): string {
	const read = sources.map(source => ({
		source,
		name: source.kind === 'person' ? readName(source.name) : null,
	}));
	const forms = new Map<string, {isFull: boolean; articles: number}>();
	const halves = halvesAmong(read.flatMap(({name}) => (name ? [name] : [])));
	for (const {source, name} of read) {
		const form = name && !name.parts.disguised ? name.parts.name : source.name;
		forms.set(form, {
			isFull: name !== null && hasFirstName(name) && !halves.has(foldName(form)),
			articles: source.articles + (forms.get(form)?.articles ?? 0),
		});
	}
	const [best] = [...forms].sort(
		([one, mine], [other, theirs]) =>
			Number(theirs.isFull) - Number(mine.isFull) ||
			theirs.articles - mine.articles ||
			other.length - one.length ||
			// Small letters come behind capitals: "Varga" rather than "VARGA".
			byText(other, one),
	);
	return best?.[0] ?? '';
}

function hasFirstName({given, parts}: ReadName): boolean {
	const [first] = given;
	return first !== undefined && parts.given.length > 0 && !isInitial(first);
}

/**
 * Names, folded, that only look full: "Peña Nieva" beside Luis Peña Nieva; and "Londoner Ann Lund" beside Ann Lund.
 */
function halvesAmong(names: readonly ReadName[]): Set<string> {
	const wholes = new Set(names.map(({parts}) => foldName(parts.name)));
	const halves = new Set<string>();
	for (const whole of wholes) {
		const words = whole.split(' ');
		const ending = words.slice(-2).join(' ');
		if (words.length < 3 || !wholes.has(ending)) continue;
		const [word, next] = [words[0]!, words.at(-2)!];
		if (isGivenName(word) || isParticle(next)) halves.add(ending);
		else if (isGivenName(next)) halves.add(whole);
	}
	return halves;
}
