/** Where the articles of a plan are looked for, best places first. */
import {all, any, type Begun, inside} from './expression.ts';
import {type Part, type Plan, wordsAreSaid} from './plan.ts';

/** One question to a table of words. */
export type Tier = {
	readonly table: 'heads' | 'texts';
	/** What is looked for, as an FTS5 expression. */
	readonly match: string;
	/** The best first, or the newest where one match is as good as another. */
	readonly order: 'rank' | 'newest';
};

export type Tiers = {
	readonly tiers: readonly Tier[];
	/** Those which together find everything that the others find. */
	readonly whole: readonly Tier[];
};

/** The columns of `texts` that `in:` means. */
const columnsOf: Readonly<Record<Part, readonly string[]>> = {
	headline: ['headline'],
	quote: ['quotes'],
	text: ['body'],
};
const headColumns = ['headline', 'speakers', 'publication', 'byline', 'place'];

/**
 * The tiers for a plan's words: headline, then all heads, then quotes, then all of the text; every place is smaller
 * and quicker than the next. A word that has just been begun is looked for as a beginning in the heads, whose index
 * is made for that; in the texts as it stands, and after those that hold it come those that hold all the others.
 * @returns null when it is not words of articles that are asked for.
 */
export function tiersOf(plan: Plan): Tiers | null {
	const {words, part, speakers} = plan;
	if (words.length === 0 || (speakers.length > 0 && wordsAreSaid(plan))) return null;
	if (part === 'headline') return only(heads(plan).slice(0, 1));
	if (part !== null) return only(texts(plan, [columnsOf[part]]));
	const above = heads(plan);
	const tiers = [...above, ...texts(plan, [columnsOf.quote, null])];
	// The texts hold the heads too, and the last of them asks for the least.
	if (all(words, 'none') !== null) return {tiers, whole: tiers.slice(-1)};
	return {tiers, whole: [...above.slice(-1), ...texts(plan, [null])]};
}

function only(tiers: readonly Tier[]): Tiers {
	return {tiers, whole: tiers};
}

/**
 * The headline, then all that stands above the text. What is to be left out can be anywhere in an article: where
 * something is, the texts answer for the heads.
 */
function heads(plan: Plan): Tier[] {
	const words = all(plan.words, 'prefix');
	const order = all(plan.words, 'none') === null ? 'newest' : 'rank';
	const [table, whole] =
		plan.without.length === 0 ? (['heads', null] as const) : (['texts', headColumns] as const);
	return [columnsOf.headline, whole].flatMap(columns => tier(plan, table, words, columns, order));
}

function texts(plan: Plan, places: readonly (readonly string[] | null)[]): Tier[] {
	const terms = plan.words.flat();
	// Alone, a word of one letter is in nearly every text.
	if (terms.every(({begun, words}) => begun && [...words[0]!].length < 2)) return [];
	const ways: Begun[] = terms.some(({begun}) => begun) ? ['word', 'none'] : ['none'];
	return ways.flatMap(way =>
		places.flatMap(columns => tier(plan, 'texts', all(plan.words, way), columns, 'rank')),
	);
}

/** One tier, or none when no words are left for it. */
function tier(
	plan: Plan,
	table: Tier['table'],
	words: string | null,
	columns: readonly string[] | null,
	order: Tier['order'],
): Tier[] {
	if (words === null) return [];
	const wanted = columns === null ? `(${words})` : inside(columns, words);
	return [{table, match: wanted + without(plan), order}];
}

/** What is to be left out, as the end of an expression over `texts`. */
function without({without, part}: Plan): string {
	const unwanted = any(without, 'none');
	if (unwanted === null) return '';
	return ` NOT (${part === null ? unwanted : inside(columnsOf[part], unwanted)})`;
}
