/** What `y` offers to copy, where, and why it cannot be done just now. */
import {citationStyles, type ReferenceStyle, styleNames} from '../article/citation-styles.ts';
import {openableUrl} from '../article/links.ts';
import {atHand} from './at-hand.ts';
import {selectedClipping} from './clippings-state.ts';
import type {CopyForm, ToCopy} from './message.ts';
import {current, type Model} from './model.ts';
import {needsArticle} from './needs.ts';

export const copyable = [
	'list',
	'brief',
	'quotes',
	'text',
	'search',
	'speaker',
	'compare',
	'clippings',
] as const;

type Offer = {
	readonly form: CopyForm;
	readonly title: string;
	readonly why: (model: Model) => string | null;
};

export const copies: readonly Offer[] = [
	{form: 'quote', title: 'Quote with its citation', why: needsWords},
	...citationStyles.map(style => ({
		form: style,
		title: `Citation: ${styleNames[style]}`,
		why: nothingToCopy,
	})),
	{form: 'card', title: 'Debate card: citation and paragraph', why: needsParagraph},
	{form: 'link', title: 'Link', why: needsLink},
	{form: 'paragraph', title: 'Paragraph', why: needsParagraph},
	{form: 'text', title: 'Text: the words selected, else the whole article', why: nothingToCopy},
	{form: 'markdown', title: 'Markdown: the words selected, else the whole article', why: nothingToCopy},
];

/** The place of a form in the menu: the citation in the style of the settings stands before the others. */
export function rankOfCopy(form: CopyForm, style: ReferenceStyle): number {
	return form === style ? 0.5 : copies.findIndex(offer => offer.form === form);
}

/** Why there is nothing to copy just now; null when there is something. A row of the list that is on its way is waited for. */
export function nothingToCopy(model: Model): string | null {
	if (model.place.view === 'list') return needsArticle(model);
	const hand = handOf(model);
	return typeof hand === 'string' ? hand : null;
}

/** What the cursor is on, a clipping among the clippings; in words, why there is nothing. */
export function whatToCopy(model: Model): ToCopy | string {
	if (model.place.view !== 'clippings') return atHand(model);
	const clipping = selectedClipping(model);
	return clipping === undefined ? 'no clipping is selected' : {clipping};
}

const hands = new WeakMap<Model, ToCopy | string>();

/** What the cursor is on, looked for once: every entry of the menu, and the palette, asks for it. */
function handOf(model: Model): ToCopy | string {
	const hand = hands.get(model) ?? whatToCopy(model);
	hands.set(model, hand);
	return hand;
}

function needsWords(model: Model): string | null {
	return needs(model, hand => 'clipping' in hand || hand.passage !== null, {
		list: 'an article that is open has words to select',
		text: 'no words are lit; ] goes to the next quote',
		others: 'no words are selected',
	});
}

function needsParagraph(model: Model): string | null {
	return needs(model, hand => 'clipping' in hand || hand.at !== null, {
		list: 'an article that is open has paragraphs to select',
		text: 'the article has no paragraph',
		others: 'no words are selected',
	});
}

function needs(
	model: Model,
	isThere: (hand: ToCopy) => boolean,
	reasons: Readonly<Record<'list' | 'text' | 'others', string>>,
): string | null {
	const {view} = model.place;
	const none = nothingToCopy(model);
	if (none !== null) return none;
	const hand = handOf(model);
	if (typeof hand !== 'string' && isThere(hand)) return null;
	return view === 'list' ? reasons.list : view === 'text' ? reasons.text : reasons.others;
}

/** Of an article on a speaker's page the desk knows more than the screen. */
function needsLink(model: Model): string | null {
	const none = nothingToCopy(model);
	const article = selectedClipping(model)?.cited ?? current(model);
	if (none !== null || article === undefined) return none;
	if (article.url === null) return 'the article names no link';
	return openableUrl(article.url) === null ? 'its link is not one to a web page' : null;
}
