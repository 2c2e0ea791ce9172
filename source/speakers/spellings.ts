/** Persons whose surnames differ in spelling, or by a particle, and who are one all the same. */
import {isInitial} from '../names/name-sameness.ts';
import {differ, evidenceOf} from './evidence.ts';
import {shareRole} from './role-agreement.ts';
import {soundOf} from './spelling.ts';
import type {Person} from './tell-apart.ts';

/**
 * Joins persons of one block with the same first name and a role in common: "Peter Fischer" and "Peter Fisher" are
 * rather two but for their office.
 */
export function joinSpellings(persons: readonly Person[]): Person[] {
	const surnames = new Set(persons.map(person => person[0]!.name.family));
	if (surnames.size < 2) return [...persons];
	const joined: Person[] = [];
	const byFirst = Map.groupBy(persons, person => firstOf(person));
	for (const [first, alike] of byFirst) {
		const [one, other, more] = alike;
		const isPair = first !== '' && other !== undefined && more === undefined;
		if (isPair && one![0]!.name.family !== other[0]!.name.family && areOne(one!, other))
			joined.push([...one!, ...other]);
		else joined.push(...alike);
	}
	return joined;
}

function firstOf([one, ...more]: Person): string {
	if (one === undefined || one.name.parts.disguised || one.name.called) return '';
	const full = [one, ...more].find(
		({name}) => name.parts.given.length > 0 && !isInitial(name.given[0] ?? '.'),
	);
	return full ? `${full.name.given[0]}\0${full.name.suffix}\0${soundOf(full.name.last)}` : '';
}

function areOne(one: Person, other: Person): boolean {
	const [mine, theirs] = [evidenceOf(one), evidenceOf(other)];
	return shareRole(mine.roles, theirs.roles) && !differ(mine, theirs);
}
