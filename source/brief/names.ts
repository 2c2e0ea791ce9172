import type {Article} from '../article/article.ts';
import type {Line} from './lines.ts';
import {
	isCountry,
	isNoName,
	isPeople,
	isTimeWord,
	isTitle,
	mayStartSentence,
	ownsItsName,
} from './name-words.ts';

const mostNames = 6;
const mostPlaces = 4;
/** A place named further down counts only when it is named again. */
const leadLines = 6;

type Found = {
	readonly name: string;
	/** Where it is named first: the number of the line and the offset. */
	readonly line: number;
	readonly first: number;
	count: number;
	/** How often it stands where a place does. */
	places: number;
	/** Whether it has a capital that does not come from opening a sentence. */
	certain: boolean;
};

/**
 * The names of a story by its capital letters: `who` it is about, most named first, and `where`, the dateline's place
 * first. A surname counts for the full name; a place is what mostly stands after "in" or "near", or a country.
 */
export function namesIn(
	lines: readonly Line[],
	article: Pick<Article, 'dateline' | 'publication'>,
): {who: string[]; where: string[]} {
	const found = new Map<string, Found>();
	for (const line of lines) collect(line, found);
	const merged = mergeSurnames(
		[...found.values()].filter(({name, certain}) => certain || name.includes(' ')),
	);
	const dateline = article.dateline?.place ?? null;
	const own = new Set([article.publication?.toLowerCase(), dateline?.toLowerCase()]);
	const who: string[] = [];
	for (const {name, count} of merged
		.filter(found => !isPlace(found) && !own.has(found.name.toLowerCase()))
		.sort((one, other) => other.count - one.count || one.first - other.first)) {
		if (who.length === mostNames) break;
		if (count > 1 ? !who.some(other => ` ${other} `.includes(` ${name} `)) : name.includes(' '))
			who.push(name);
	}
	return {who, where: placesOf(merged.filter(isSurePlace), dateline)};
}

function placesOf(places: Found[], dateline: string | null): string[] {
	const where = places
		.sort((one, other) => other.places - one.places || one.first - other.first)
		.map(({name}) => name);
	if (dateline) {
		const same = where.find(name => name.toLowerCase() === dateline.toLowerCase());
		where.unshift(same ?? (dateline === dateline.toUpperCase() ? titleCase(dateline) : dateline));
	}
	return [...new Set(where)].slice(0, mostPlaces);
}

function isPlace({name, count, places}: Found): boolean {
	// Of a single name one "in" is enough: nobody writes "in Lund" of a person.
	return places * (name.includes(' ') ? 2 : 4) >= count || isCountry(name);
}

function isSurePlace(found: Found): boolean {
	return isPlace(found) && found.places > 0 && (found.places >= 2 || found.line < leadLines);
}

const run =
	/\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?: (?:(?:of|of the|de|de la|van|van der|von|bin|al|el|da|di|du) )?\p{Lu}[\p{L}\p{M}\p{N}'’.-]*){0,6}/gu;

function collect(line: Line, found: Map<string, Found>): void {
	if (line.words > 200 || line.text.length > 2000) return;
	for (const {0: raw, index} of line.text.matchAll(run)) {
		if (/[\p{L}\p{N}]$/u.test(line.text.slice(Math.max(0, index - 1), index))) continue;
		const before = line.text.slice(Math.max(0, index - 32), index);
		const opens = /(?:^|["“‘«([:;!?.—–]) ?$/.test(before);
		const {name, titled} = nameOf(raw, opens);
		if (!name) continue;
		const entry = found.get(name) ?? {
			name,
			line: line.order,
			first: line.start + index,
			count: 0,
			places: 0,
			certain: false,
		};
		entry.count++;
		if (!titled && !/['’]s?$/.test(raw)) entry.places += placeVote(before, raw.startsWith(name));
		if (isCountry(name)) entry.places += 0.3;
		entry.certain ||= !opens || titled || !raw.startsWith(name);
		found.set(name, entry);
	}
}

/** How much the words before a name speak for a place. */
function placeVote(before: string, whole: boolean): number {
	if (!whole) return 0;
	if (/\b(?:city|town|village|province|state|region|capital|district|island) of $/.test(before)) return 1;
	if (
		/\b(?:[Ii]n|near|outside|across) (?:(?:north|south|east|west)\p{L}* |central |downtown |nearby |neighbou?ring )?$/u.test(
			before,
		)
	)
		return 1;
	return /\b(?:at|from|to) $/.test(before) ? 0.4 : 0;
}

/** A run of capitals without what is no name: opening words and titles in front, possessives and stops at the end. */
function nameOf(raw: string, opens: boolean): {name: string | null; titled: boolean} {
	let words = raw.split(' ');
	// A possessive ends the name: "Lund's Harbour Trust" names Lund.
	const owner = words.findIndex(word => /['’]s?$/.test(word) && !ownsItsName(word));
	if (owner >= 0) words = [...words.slice(0, owner), words[owner]!.replace(/['’]s?$/, '')];
	if (opens && mayStartSentence(words[0]!)) words.shift();
	while (words.length > 0 && (isTimeWord(words[0]!) || /^(?:The|A|An|\p{Ll}.*)$/u.test(words[0]!)))
		words.shift();
	const title = words.findLastIndex((word, at) => isTitle(word, words.length - at - 1));
	const titled = title >= 0 && title < words.length - 1 && /^\p{Lu}/u.test(words[title + 1]!);
	if (titled) words = words.slice(title + 1);
	while (words.length > 0 && (isTimeWord(words.at(-1)!) || isTitle(words.at(-1)!, 0))) words.pop();
	while (words.length > 0 && /^\p{Ll}/u.test(words.at(-1)!)) words.pop();
	if (words.length === 2 && isPeople(words[0]!) && isNoName(words[1]!)) words.pop();
	const name = words.join(' ').replace(/(?<!\b\p{Lu}|Jr|Sr)[.'’-]$/u, '');
	const letters = name.match(/\p{L}/gu)?.length ?? 0;
	const nobody =
		letters < 2 ||
		(words.length === 1 && isNoName(name)) ||
		(words.length > 1 && words.every(word => isNoName(word)));
	return {name: nobody ? null : name, titled};
}

/** Adds each single name to the one full name that starts or ends with it. */
function mergeSurnames(names: readonly Found[]): Found[] {
	const owners = new Map<string, Found | null>();
	for (const entry of names) {
		const parts = entry.name.split(' ').filter(part => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(part));
		if (parts.length < 2) continue;
		for (const part of [parts[0]!, parts.at(-1)!]) {
			const other = owners.get(part);
			const same = other?.name.startsWith(`${parts[0]} `) && other.name.includes(` ${parts.at(-1)}`);
			if (other === undefined) owners.set(part, entry);
			else if (!same) owners.set(part, null);
		}
	}
	return names.filter(entry => {
		const owner = entry.name.includes(' ') ? null : owners.get(entry.name);
		if (!owner || isPlace(entry) || isPlace(owner)) return true;
		owner.count += entry.count;
		return false;
	});
}

function titleCase(text: string): string {
	return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
}
