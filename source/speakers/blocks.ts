/** Where names that may mean one speaker meet: the archive resolves the names of one block at a time. */
import type {SourceName} from '../article/source-name.ts';
import {foldName} from '../names/fold-name.ts';
import {isGivenName} from '../names/given-names.ts';
import {isInitial} from '../names/name-sameness.ts';
import {isDisguised} from '../names/person-name.ts';
import {readName} from './read-name.ts';
import {soundOf} from './spelling.ts';

/**
 * The key of the block a name belongs to. Two names can be one speaker only within one block, but for `linkedNames`.
 * A disguised name has a block of its own.
 */
export function blockOf({name, kind}: SourceName): string {
	if (isDisguised(name)) return `${kind} =${name}`;
	return `${kind} ${kind === 'person' ? soundOf(readName(name).last) : normalForm({name, kind})}`;
}

/** What is equal for organisations, and for described sources, that are the same. */
export function normalForm({name, kind}: SourceName): string {
	if (isDisguised(name)) return `=${name}`;
	if (kind === 'described') return name.toLowerCase().replace(/\s+/g, ' ').trim();
	const plain = foldName(name).replace(/^the (?=.)/, '');
	return plain
		.replaceAll('&', ' and ')
		.replace(/\s+/g, ' ')
		.replace(/(?<=.) \(\w{1,9}\)$/, '')
		.replace(/(?<=..),? (?:inc|corp|corporation|ltd|limited|llc|plc|co)$/, '');
}

/**
 * The block in which the first name of somebody's full name would be if it stood alone, so that an archive can count
 * how often the word of a block is a first name; null when there is no first name, or only an initial of it.
 */
export function firstNameOf({name, kind}: SourceName): string | null {
	if (kind !== 'person' || isDisguised(name)) return null;
	const {given, parts, called} = readName(name);
	const [first] = given;
	if (first === undefined || called || parts.given.length === 0 || isInitial(first)) return null;
	return `person ${soundOf(first)}`;
}

/** The folded whole name, by which an archive finds what `linkedNames` gives. */
export function wholeOf({name, kind}: SourceName): string {
	if (kind !== 'person' || isDisguised(name)) return normalForm({name, kind});
	return foldName(readName(name).parts.name);
}

/**
 * The folded whole names (`wholeOf`) of other blocks that mean the same speaker if they are quoted too: "Ann Berg Lund"
 * was "Ann Berg", and the Port Authority is the PA when an article calls it so. They hold only where no other speaker
 * of the archive is linked to the same name.
 */
export function linkedNames({
	name,
	kind,
	aliases = [],
}: SourceName & {aliases?: readonly string[]}): string[] {
	if (isDisguised(name)) return [];
	if (kind === 'organisation') return acronyms(name, aliases);
	if (kind === 'described') return [];
	const {given, family, parts, suffix, called} = readName(name);
	const [first, middle, ...more] = given;
	if (first === undefined || middle === undefined || more.length > 0 || called || suffix !== '') return [];
	// With a double surname alone there is no first name.
	if (parts.given.length === 0 || family.includes(' ')) return [];
	if (isInitial(first) || isInitial(middle) || isGivenName(middle) || middle.length < 3) return [];
	// "Mary-Jane Holm" is not Mary Jane.
	if (parts.given.length === 1 && parts.given[0]!.includes('-')) return [];
	return [`${first} ${middle}`];
}

/** Those of the other names that have the initials of this one. */
function acronyms(name: string, aliases: readonly string[]): string[] {
	const words = normalForm({name, kind: 'organisation'}).split(/[ /]/);
	if (words.length < 2) return [];
	const all = words.map(word => word[0] ?? '').join('');
	const large = words
		.filter(word => !/^(?:of|the|and|for|in|on|de|la)$/.test(word))
		.map(word => word[0] ?? '')
		.join('');
	const short = [...aliases, ...[/\((\w{2,9})\)$/.exec(name)?.[1] ?? ''].filter(found => found !== '')]
		.map(alias => normalForm({name: alias, kind: 'organisation'}))
		.filter(alias => alias.length > 1 && (alias === all || alias === large));
	return [...new Set(short)].sort();
}
