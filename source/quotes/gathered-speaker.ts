/** What the names of one speaker say together. */
import {byText} from './by-text.ts';
import {foldName} from './fold-name.ts';
import type {GatheredSpeaker, NamedSource} from './gather.ts';
import {comparable, isInitial} from './name-sameness.ts';
import type {NamedPerson} from './tell-apart.ts';

/** The speaker whom all these names mean, of which there is at least one. */
export function personOf(person: readonly NamedPerson[]): GatheredSpeaker {
	return summed(
		person.map(({source}) => source),
		person.length === 1 ? person[0]!.parts.name : nameOfPerson(person),
	);
}

/** The organisation or described source of which all these are, at least one; by the name that most articles use. */
export function speakerOf(sources: readonly NamedSource[]): GatheredSpeaker {
	return summed(sources, commonestFirst(sources)[0]!.name);
}

function commonestFirst(sources: readonly NamedSource[]): readonly NamedSource[] {
	if (sources.length === 1) return sources;
	return sources.toSorted((one, other) => other.articles - one.articles || byText(one.name, other.name));
}

function summed(sources: readonly NamedSource[], name: string): GatheredSpeaker {
	const names = [...new Set(commonestFirst(sources).map(source => source.name))];
	const others = sources.length === 1 ? [...sources[0]!.aliases] : sources.flatMap(source => source.aliases);
	const aliases = [...names, ...others.sort(byText)].filter(alias => alias !== name);
	return {
		name,
		aliases: aliases.length > 1 ? [...new Set(aliases)] : aliases,
		role: commonest(sources.length === 1 ? sources[0]!.roles : sources.flatMap(({roles}) => roles)),
		kind: sources[0]!.kind,
		names,
		quotes: sources.reduce((sum, {quotes}) => sum + quotes, 0),
		articles: sources.reduce((sum, {articles}) => sum + articles, 0),
		first: sortedTimes(sources.map(({first}) => first))[0] ?? null,
		last: sortedTimes(sources.map(({last}) => last)).at(-1) ?? null,
	};
}

/**
 * The form that most articles use, of those with a first name written out if there are any. A middle initial that only
 * some write would look like another person beside the name everybody knows; among equals the fuller form wins.
 */
function nameOfPerson(person: readonly NamedPerson[]): string {
	const forms = new Map<string, {articles: number; isFull: boolean}>();
	const endings = new Set(person.map(({parts}) => ending(parts.name)));
	for (const {source, parts} of person) {
		const {name} = parts;
		const [first] = comparable(parts).given;
		// "Peña Nieto" looks full but for Enrique Peña Nieto.
		const isFull = first !== undefined && !isInitial(first) && !endings.has(name);
		forms.set(name, {isFull, articles: source.articles + (forms.get(name)?.articles ?? 0)});
	}
	const [best] = [...forms].sort(
		([one, mine], [other, theirs]) =>
			Number(theirs.isFull) - Number(mine.isFull) ||
			theirs.articles - mine.articles ||
			other.length - one.length ||
			// Small letters come behind capitals: "Varga" rather than "VARGA".
			byText(other, one),
	);
	return best![0];
}

/** The last two words of a longer name. */
function ending(name: string): string | null {
	const words = name.split(' ');
	return words.length > 2 ? words.slice(-2).join(' ') : null;
}

/** The role that most articles give, among equals the more telling one; case and a leading article do not count. */
function commonest(roles: NamedSource['roles']): string | null {
	if (roles.length < 2) return roles[0]?.role ?? null;
	const counts = new Map<string, {role: string; most: number; articles: number}>();
	for (const {role, articles} of roles.toSorted((one, other) => byText(one.role, other.role))) {
		const key = foldName(role).replace(/^(?:the|an?) /, '');
		const known = counts.get(key);
		const isBetter = !known || articles > known.most;
		counts.set(key, {
			role: isBetter ? role : known.role,
			most: isBetter ? articles : known.most,
			articles: articles + (known?.articles ?? 0),
		});
	}
	const [best] = [...counts.values()].sort(
		(one, other) =>
			other.articles - one.articles || other.role.length - one.role.length || byText(one.role, other.role),
	);
	return best?.role ?? null;
}

function sortedTimes(times: readonly (string | null)[]): string[] {
	const known = times.filter(time => time !== null);
	if (known.length < 2) return known;
	return known.sort((one, other) => timeOf(one) - timeOf(other) || byText(one, other));
}

/** Milliseconds, to compare times of different zones; without a zone it counts as UTC. */
function timeOf(published: string): number {
	const isZoned = !published.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/.test(published);
	return Date.parse(isZoned ? published : `${published}Z`) || 0;
}
