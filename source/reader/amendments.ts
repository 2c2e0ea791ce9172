/** What `a` offers to put right, where, and why it cannot be done just now. */
import {namesToTakeApart, quoteToAmend, speakerToAmend} from './amend-target.ts';
import type {Amendment} from './message.ts';
import type {Model, View} from './model.ts';

const withQuotes = ['brief', 'quotes', 'text', 'search', 'speaker'] as const;
export const amendable = [...withQuotes, 'speakers'] as const;

type Offer = {
	readonly what: Amendment;
	readonly title: string;
	readonly where: readonly View[];
	readonly why: (model: Model) => string | null;
};

const needsQuote = (model: Model) => whyNone(quoteToAmend(model));
const needsSpeaker = (model: Model) => whyNone(speakerToAmend(model));

export const amendments: readonly Offer[] = [
	{what: 'somebody', title: 'Somebody else said this …', where: withQuotes, why: needsQuote},
	{what: 'nobody', title: 'It is not known who said this', where: withQuotes, why: needsQuote},
	{what: 'no-quote', title: 'This is no quote', where: withQuotes, why: needsQuote},
	{what: 'same', title: 'The speaker is the same as …', where: amendable, why: needsSpeaker},
	{
		what: 'apart',
		title: 'One of these names is somebody else’s …',
		where: ['speaker'],
		why: model => whyNone(namesToTakeApart(model)),
	},
	{what: 'rename', title: 'The speaker is to be called …', where: amendable, why: needsSpeaker},
];

/** Why there is nothing to put right just now. */
export function nothingToAmend(model: Model): string | null {
	const reasons = [needsQuote(model), needsSpeaker(model)];
	return reasons.includes(null) ? null : reasons[model.place.view === 'speakers' ? 1 : 0]!;
}

function whyNone(target: object | string): string | null {
	return typeof target === 'string' ? target : null;
}
