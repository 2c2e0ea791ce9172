import {
	type Article,
	bodyText,
	type Passage,
	type Quote,
	type Speaker,
} from '../../source/article/article.ts';

/** A story of our own; every person and place in it is invented. */
export const harbour: Article = {
	path: 'storm/harbour.txt',
	index: 0,
	headline: 'Harbour of Vellmar reopens after storm',
	byline: 'By Ines Okafor, harbour correspondent',
	authors: ['Ines Okafor'],
	dateline: {
		text: 'VELLMAR, Aug. 14 (Meridian) —',
		place: 'VELLMAR',
		date: '2026-08-14',
		agency: 'Meridian',
	},
	publication: 'Vellmar Courier',
	section: null,
	published: '2026-08-14',
	publishedFrom: 'metadata',
	language: 'en',
	url: 'https://courier.example/harbour',
	keywords: ['harbour', 'storm'],
	body: [
		{
			kind: 'paragraph',
			text: '“We will not hurry anyone out of port,” said harbour master Tomas Reyl. “The mole comes first.”',
		},
		{kind: 'subhead', text: 'Repairs'},
		{kind: 'paragraph', text: '“It will cost us dearly,” a senior official warned.'},
		{kind: 'list-item', text: 'The north mole'},
		{kind: 'list-item', text: 'The old lamp'},
		{kind: 'quote', text: 'No storm was worse.'},
		{kind: 'table', text: 'Mole   Metres\nNorth      40'},
		{kind: 'caption', text: 'The mole on Friday.'},
	],
	furniture: ['Editing by Mina Lund'],
	provenance: {format: 'text', encoding: 'utf-8', bytes: 1000, sha256: 'ab', warnings: [], fields: {}},
};

/** The first place of these words in the body. */
export function passage(text: string, article: Article = harbour): Passage {
	const start = bodyText(article).indexOf(text);
	return {text, start, end: start + text.length};
}

export const reyl: Speaker = {
	name: 'Tomas Reyl',
	aliases: ['Reyl'],
	role: 'harbour master',
	kind: 'person',
};

export const quotes: readonly Quote[] = [
	{
		...passage('We will not hurry anyone out of port,'),
		speaker: 'Tomas Reyl',
		mention: passage('Tomas Reyl'),
		cue: passage('said'),
		saying: 'said',
		confidence: 0.98765,
	},
	{
		...passage('The mole comes first.'),
		speaker: 'Tomas Reyl',
		mention: null,
		cue: null,
		saying: null,
		confidence: 0.7,
	},
	{
		...passage('It will cost us dearly,'),
		speaker: null,
		mention: passage('a senior official'),
		cue: passage('warned'),
		saying: 'warned',
		confidence: 0,
	},
];

/** An article that says nothing about itself. */
export const bare: Article = {
	...harbour,
	headline: null,
	byline: null,
	authors: [],
	dateline: null,
	publication: null,
	published: '2026-08-14T10:00:00Z',
	publishedFrom: 'file',
	language: null,
	url: null,
	keywords: [],
	body: [],
	furniture: [],
};
