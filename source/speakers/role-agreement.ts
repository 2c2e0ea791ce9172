/** What roles tell about whether two names are one person. */
import {foldName} from '../names/fold-name.ts';
import {isAddress} from '../names/name-titles.ts';

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

/**
 * Whether roles can hardly be those of one person: "mayor of Ellery" and "mayor of Dunmore", "goalkeeper" and
 * "senator". Roles of which any agrees with one of the others contradict nothing; nor does no role at all.
 */
export function contradict(ones: readonly string[], others: readonly string[]): boolean {
	const mine = placesByOffice(ones);
	let clash = false;
	for (const role of others) {
		const {office, place} = partsOf(role);
		const places = mine.get(office);
		if (!places) continue;
		if (place.length === 0 || places.size === 0 || place.some(word => places.has(word))) return false;
		clash = true;
	}
	const lines = linesOf(ones);
	const otherLines = linesOf(others);
	return clash || (lines.size > 0 && otherLines.size > 0 && ![...lines].some(line => otherLines.has(line)));
}

/** Whether a role of the ones is also one of the others. */
export function shareRole(ones: readonly string[], others: readonly string[]): boolean {
	const mine = new Set(ones.filter(role => !isAddress(role)).map(plain));
	return others.some(role => mine.has(plain(role)));
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
		ones.filter(role => !common.has(plain(role)) && !isAddress(role)),
		others,
	);
}

/** Whether they name the same office of a single holder: "president", "mayor of Ellery". */
export function shareOffice(ones: readonly string[], others: readonly string[]): boolean {
	return shareRole(
		ones.filter(role => isSingleOffice(plain(role))),
		others,
	);
}

const headOfState = new RegExp(
	`^(?:(.+?) )??(${[...singleOffices].sort((a, b) => b.length - a.length).join('|')})(?: of (.+))?$`,
);

/** Whether they name one office of which only some say the place: "president", "U.S. President". */
export function mayShareOffice(ones: readonly string[], others: readonly string[]): boolean {
	const places = new Map<string, Set<string>>();
	for (const role of ones) {
		const [, before = '', office = '', of = ''] = headOfState.exec(plain(role)) ?? [];
		if (office !== '') places.set(office, (places.get(office) ?? new Set<string>()).add(before || of));
	}
	return others.some(role => {
		const [, before = '', office = '', of = ''] = headOfState.exec(plain(role)) ?? [];
		const known = places.get(office);
		const place = before || of;
		return known !== undefined && (place === '' || known.has('') || known.has(place));
	});
}

function isSingleOffice(role: string): boolean {
	return singleOffices.has(role) || role.includes(' of ');
}

function plain(role: string): string {
	return foldName(role).replace(modifiers, '');
}

function partsOf(role: string): {office: string; place: string[]} {
	const [office = '', place = ''] = plain(role).split(joint, 2);
	return {office, place: place.split(' ').filter(word => word !== '')};
}

/** An office that any of the roles has without a place has no places at all. */
function placesByOffice(roles: readonly string[]): Map<string, Set<string>> {
	const places = new Map<string, Set<string>>();
	const anywhere = new Set<string>();
	for (const role of roles) {
		const {office, place} = partsOf(role);
		if (place.length === 0) anywhere.add(office);
		const known = places.get(office) ?? new Set();
		for (const word of place) known.add(word);
		places.set(office, known);
	}
	for (const office of anywhere) places.set(office, new Set());
	return places;
}

function linesOf(roles: readonly string[]): Set<string> {
	const lines = roles.flatMap(role => foldName(role).split(' ')).map(word => lineOf.get(word));
	return new Set(lines.filter(line => line !== undefined));
}
