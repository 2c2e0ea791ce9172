/** What roles tell about whether two names are one person. */
import {foldName} from '../names/fold-name.ts';
import {isAddress} from '../names/name-titles.ts';
import {remembered} from './remembered.ts';

const modifiers = /^(?:(?:the|a|an|former|ex|then|acting|interim|incoming|outgoing|late|longtime|current) )+/;
const joint = / (?:of|for|from|in|at) (?:the )?/;

/** Offices of which there is one at a time, even without their place. */
const singleOffices = new Set(
	'president,vice president,prime minister,chancellor,premier,pope,king,queen,first lady,attorney general,chief justice'.split(
		',',
	),
);

/** Trades that hardly anybody changes for one of another line. */
const trades = Object.entries({
	sport:
		'coach goalkeeper striker midfielder defender quarterback pitcher footballer athlete swimmer sprinter referee cyclist boxer golfer batsman bowler jockey',
	faith: 'pope bishop archbishop cardinal priest pastor rabbi imam reverend vicar rector curate nun monk',
	medicine:
		'physician surgeon nurse paediatrician pediatrician epidemiologist psychiatrist virologist midwife',
	police: 'detective constable sheriff sergeant inspector superintendent trooper',
	stage:
		'singer actor actress musician rapper novelist poet painter comedian filmmaker drummer guitarist playwright dancer',
	office:
		'president senator congressman congresswoman governor mayor minister chancellor lawmaker councillor councilman councilwoman alderman',
	law: 'judge magistrate lawyer attorney prosecutor barrister',
	science: 'physicist chemist biologist astronomer geologist climatologist historian economist',
}).flatMap(([line, words]) => words.split(' ').map(word => [word, line] as const));
const lineOf = new Map<string, string>(trades);

const headOfState = new RegExp(
	`^(?:(.+?) )??(${[...singleOffices].sort((a, b) => b.length - a.length).join('|')})(?: of (.+))?$`,
);

/** A role taken apart. */
type ReadRole = {
	/** Folded, without "the" and "former". */
	readonly plain: string;
	readonly office: string;
	/** The words of its place. */
	readonly place: readonly string[];
	/** The office of a single holder that it is, with the place that stands before or behind it ('' for none). */
	readonly state: {readonly office: string; readonly place: string} | null;
	/** The lines of trade its words are of. */
	readonly lines: readonly string[];
	/** Whether it is a mere "Mr.". */
	readonly isAddress: boolean;
};

const readRole = remembered((role: string): ReadRole => {
	const folded = foldName(role);
	const plain = folded.replace(modifiers, '');
	const [office = '', place = ''] = plain.split(joint, 2);
	const state = headOfState.exec(plain);
	return {
		plain,
		office,
		place: place.split(' ').filter(word => word !== ''),
		state: state && {office: state[2]!, place: state[1] || state[3] || ''},
		lines: folded.split(' ').flatMap(word => lineOf.get(word) ?? []),
		isAddress: isAddress(role),
	};
});

/** What the roles of one person come to when they are held against those of many others. */
type Roles = {
	/** An office that any of the roles has without a place has no places at all. */
	readonly places: ReadonlyMap<string, ReadonlySet<string>>;
	readonly lines: ReadonlySet<string>;
};

const known = new WeakMap<readonly string[], Roles>();

function rolesOf(roles: readonly string[]): Roles {
	const before = known.get(roles);
	if (before !== undefined) return before;
	const found = {places: placesByOffice(roles), lines: new Set(roles.flatMap(role => readRole(role).lines))};
	known.set(roles, found);
	return found;
}

/**
 * Whether roles can hardly be those of one person: "mayor of Ellery" and "mayor of Dunmore", "goalkeeper" and
 * "senator". Roles of which any agrees with one of the others contradict nothing; nor does no role at all.
 */
export function contradict(ones: readonly string[], others: readonly string[]): boolean {
	if (ones.length === 0 || others.length === 0) return false;
	const mine = rolesOf(ones);
	let clash = false;
	for (const role of others) {
		const {office, place} = readRole(role);
		const places = mine.places.get(office);
		if (!places) continue;
		if (place.length === 0 || places.size === 0 || place.some(word => places.has(word))) return false;
		clash = true;
	}
	const {lines} = mine;
	const otherLines = rolesOf(others).lines;
	return clash || (lines.size > 0 && otherLines.size > 0 && ![...lines].some(line => otherLines.has(line)));
}

/** Whether a role of the ones is also one of the others. */
export function shareRole(ones: readonly string[], others: readonly string[]): boolean {
	if (ones.length === 0 || others.length === 0) return false;
	const mine = new Set(ones.map(readRole).flatMap(role => (role.isAddress ? [] : role.plain)));
	return mine.size > 0 && others.some(role => mine.has(readRole(role).plain));
}

/** What so many people are that two of one name may well both be it. */
const common = new Set(
	(
		'spokesman spokeswoman spokesperson resident witness student voter teacher official officer lawyer attorney farmer neighbor neighbour ' +
		'director manager owner president professor member leader chairman chairwoman chair expert analyst adviser advisor author activist ' +
		'consultant driver worker reporter writer journalist editor founder executive mother father brother sister son daughter wife husband'
	).split(' '),
);

/** Whether they have a role in common that few people have. */
export function shareRareRole(ones: readonly string[], others: readonly string[]): boolean {
	return shareRole(
		ones.filter(role => !common.has(readRole(role).plain) && !readRole(role).isAddress),
		others,
	);
}

/** Whether they name the same office of a single holder: "president", "mayor of Ellery". */
export function shareOffice(ones: readonly string[], others: readonly string[]): boolean {
	return shareRole(
		ones.filter(role => isSingleOffice(readRole(role).plain)),
		others,
	);
}

/** Whether they name one office of which only some say the place: "president", "U.S. President". */
export function mayShareOffice(ones: readonly string[], others: readonly string[]): boolean {
	const places = new Map<string, Set<string>>();
	for (const {state} of ones.map(readRole)) {
		if (state === null) continue;
		places.set(state.office, (places.get(state.office) ?? new Set<string>()).add(state.place));
	}
	return others.some(role => {
		const {state} = readRole(role);
		const known = state === null ? undefined : places.get(state.office);
		return known !== undefined && (state!.place === '' || known.has('') || known.has(state!.place));
	});
}

function isSingleOffice(role: string): boolean {
	return singleOffices.has(role) || role.includes(' of ');
}

function placesByOffice(roles: readonly string[]): Map<string, Set<string>> {
	const places = new Map<string, Set<string>>();
	const anywhere = new Set<string>();
	for (const {office, place} of roles.map(readRole)) {
		if (place.length === 0) anywhere.add(office);
		const already = places.get(office) ?? new Set();
		for (const word of place) already.add(word);
		places.set(office, already);
	}
	for (const office of anywhere) places.set(office, new Set());
	return places;
}
