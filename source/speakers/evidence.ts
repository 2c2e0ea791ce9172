/** What is known of a person beside the name. */
import {sexOfGivenName} from '../names/given-names.ts';
import {sexOf} from '../names/name-titles.ts';
import {personName} from '../names/person-name.ts';
import type {ReadName} from './read-name.ts';
import {remembered} from './remembered.ts';
import {contradict} from './role-agreement.ts';
import type {NamedSource} from './types.ts';

/** A person's name that some articles quote, ready to be compared. */
export type NamedPerson = {
	readonly source: NamedSource;
	readonly name: ReadName;
};

type Sexes = 'male' | 'female' | 'both' | null;

/** Offices before a name are roles too: "Mayor Lund". */
export type Evidence = {readonly sex: Sexes; readonly roles: readonly string[]; readonly articles: number};

/** Roles that only one sex has. */
const female =
	/\b(?:\w{3,}woman|actress|mother|wife|widow|daughter|sister|grandmother|aunt|niece|queen|princess|nun|businesswoman)\b/i;
const male = /\b(?:father|husband|widower|son|brother|grandfather|uncle|nephew|king|prince)\b/i;
/** "the widow of Jan Berg": what stands behind is about somebody else. */
const others = /\b(?:of|for|to|from|whose|at)\b.*$/i;

/** What the names of one person tell together. */
export function evidenceOf(person: readonly NamedPerson[]): Evidence {
	const titles = person.flatMap(({source, name}) => [
		...name.parts.titles,
		...source.aliases.flatMap(titlesOf),
	]);
	const roles = person.flatMap(({source}) => source.roles.map(({role}) => role));
	return {
		sex: onlySex(titles.map(title => sexOf([title]))) ?? onlySex(roles.map(sexOfRole)) ?? byFirstName(person),
		roles: [...roles, ...titles],
		articles: person.reduce((sum, {source}) => sum + source.articles, 0),
	};
}

/** Whether roles or sexes speak against one person. */
export function differ(one: Evidence, other: Evidence): boolean {
	return areOpposite(one.sex, other.sex) || contradict(one.roles, other.roles);
}

/** Whether they are a man and a woman. */
export function areOpposite(one: Sexes, other: Sexes): boolean {
	return (one === 'male' && other === 'female') || (one === 'female' && other === 'male');
}

const titlesOf = remembered((alias: string) => (alias.includes(' ') ? personName(alias).titles : []));

const sexOfRole = remembered((role: string): 'male' | 'female' | null => {
	const own = role.replace(others, '').replace(/^.*['’]s\b/, '');
	return female.test(own) ? 'female' : male.test(own) ? 'male' : null;
});

function byFirstName(person: readonly NamedPerson[]): Sexes {
	const sex = onlySex(
		person.map(({name}) => (name.parts.given.length > 0 ? sexOfGivenName(name.given[0] ?? '') : null)),
	);
	return sex === 'both' ? null : sex;
}

function onlySex(sexes: readonly ('male' | 'female' | null)[]): Sexes {
	const isMale = sexes.includes('male');
	const isFemale = sexes.includes('female');
	if (isMale && isFemale) return 'both';
	return isMale ? 'male' : isFemale ? 'female' : null;
}
