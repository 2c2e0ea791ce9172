import type {Article, Block} from '../../source/article/article.ts';

export type Story = Pick<
	Article,
	'headline' | 'body' | 'dateline' | 'publication' | 'language' | 'published' | 'publishedFrom' | 'authors'
>;

/** A story of these paragraphs and nothing else. */
export function story(paragraphs: readonly string[], rest: Partial<Story> = {}): Story {
	const body = paragraphs.map((text): Block => ({kind: 'paragraph', text}));
	return {
		headline: null,
		body,
		dateline: null,
		publication: null,
		language: null,
		published: null,
		publishedFrom: null,
		authors: [],
		...rest,
	};
}

/** A news story of our own. */
export const ferry = story(
	[
		'The ferry between Ostrel and the island of Vell stopped running on Friday after divers found a crack in its hull.',
		'About 1,200 islanders depend on the ferry for food and fuel, and repairs will cost $3.5 million, the operator said.',
		'“We cannot let people travel on a ship that may break,” said Captain Mina Lund, who commands the ferry.',
		'She ordered the ship back to Ostrel harbour at once. “I have never seen such a crack,” Lund added.',
		'But islanders were angry. They said the crack had been known since March.',
		'The operator, Vell Lines, will charter a smaller boat that carries 40 per cent of the usual load.',
		'Tomas Reik, mayor of Vell, asked the government in Ostrel to send 12 million gallons of fuel by air.',
		'Repairs to the hull of the ferry will take until the end of next month, Vell Lines said.',
		'Click here to subscribe to our newsletter.',
		'By Ann Tarn',
		'Reik said the island had enough flour for nine days and that Lund had done the right thing.',
	],
	{headline: 'Island cut off as ferry stops'},
);
