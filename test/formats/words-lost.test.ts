import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {readDocument} from '../../source/formats/open.ts';
import {parseDocument} from '../../source/formats/parse.ts';

/** A part of a file: words of the story, words the file prints besides, or what both may hold (decks, labels of speakers). */
type Part = {readonly text: string; readonly of: 'story' | 'page' | 'either'};
/** A file by its parts; each stands in it as written, with what parts it from the next. */
type File = {readonly path: string; readonly parts: readonly Part[]};

const syllables = ['vur', 'nal', 'dop', 'kes', 'mir', 'tob', 'lun', 'rag', 'fep', 'zin', 'hul', 'wex', 'jor'];

/** Makes invented words, each another, and sentences and paragraphs of them. */
class Words {
	private count = 0;
	private readonly random: () => number;

	constructor(random: () => number) {
		this.random = random;
	}

	/** A whole number from `least` to `most`. */
	number(least: number, most: number): number {
		return least + Math.floor(this.random() * (most - least + 1));
	}

	chance(): boolean {
		return this.random() < 0.5;
	}

	pick<T>(things: readonly T[]): T {
		return things[this.number(0, things.length - 1)]!;
	}

	word(): string {
		let left = this.count++;
		let word = '';
		for (let at = 0; at < 3; at++) {
			word += syllables[left % syllables.length]!;
			left = Math.floor(left / syllables.length);
		}
		return `${word}q`;
	}

	name(): string {
		return `${capital(this.word())} ${capital(this.word())}`;
	}

	/** Words with small ones between, as a sentence has them. */
	phrase(least: number, most: number): string {
		return Array.from({length: this.number(least, most)}, (_, at) =>
			at > 0 && at % 3 === 0
				? `${this.pick(['the', 'of the', 'and', 'in a', 'for'])} ${this.word()}`
				: this.word(),
		).join(' ');
	}

	sentence(): string {
		const phrase = capital(this.phrase(9, 15));
		return this.random() < 0.15 ? `“${phrase},” said ${this.name()}.` : `${phrase}.`;
	}

	paragraph(): string {
		return Array.from({length: this.number(2, 4)}, () => this.sentence()).join(' ');
	}

	paragraphs(): string[] {
		return Array.from({length: this.number(3, 6)}, () => this.paragraph());
	}

	headline(): string {
		return this.phrase(5, 8).split(' ').map(capital).join(' ');
	}
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function wrapped(text: string, width: number, indent = ''): string {
	const lines: string[] = [];
	let line = indent;
	for (const word of text.split(' ')) {
		if (line.trim() !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line += line.trim() === '' ? word : ` ${word}`;
	}
	return [...lines, line].join('\n');
}

const story = (text: string): Part => ({text, of: 'story'});
const page = (text: string): Part => ({text, of: 'page'});
const either = (text: string): Part => ({text, of: 'either'});
/** The parts with the same mark between each two. */
const between = (mark: string, parts: readonly Part[]): Part[] =>
	parts.flatMap((part, at) => (at === 0 ? [part] : [page(mark), part]));

const closings: readonly ((words: Words) => string)[] = [
	words => `(Reporting by ${words.name()}; Editing by ${words.name()})`,
	words => `Copyright 2026 ${words.name()}. All rights reserved.`,
	words => `Follow ${words.name()} on Twitter @${words.word()}`,
	words => `Contact: ${words.name()}, 301/555-0177.`,
	words => `Sign up for the ${words.name()} newsletter here`,
	() => '###',
	() => '-30-',
];
const amid: readonly ((words: Words) => string)[] = [
	() => 'ADVERTISEMENT',
	() => 'Facebook Twitter Email',
	words => `Read more: ${words.headline()}`,
	words => `Photo - https://${words.word()}.example/${words.word()}`,
];

/** A web copy: everything between empty lines. */
function webCopy(words: Words): File {
	const parts = [page(words.headline())];
	if (words.chance()) parts.push(either(capital(words.phrase(9, 12))));
	parts.push(page(`By ${words.name()}${words.chance() ? ` and ${words.name()}` : ''}`));
	if (words.chance()) parts.push(page('August 12, 2026'));
	for (const [at, text] of words.paragraphs().entries()) {
		if (at === 2 && words.chance()) parts.push(page(words.pick(amid)(words)));
		if (at === 2 && words.chance()) parts.push(either(words.headline()));
		if (at === 1 && words.chance())
			parts.push(either(`${capital(words.phrase(5, 8))}. (Photo by ${words.name()}/Coast News)`));
		parts.push(story(text));
	}
	if (words.chance()) parts.push(page(words.pick(closings)(words)));
	return {
		path: 'web.txt',
		parts: between(words.pick(['\n\n', '\n \n', '\n\u00a0\n', '\r\n\r\n', '\n\t\n\n']), parts),
	};
}

/** A paragraph a line and no empty line between them. */
function lineEach(words: Words): File {
	const [first, ...rest] = words.paragraphs();
	const parts = [page(`${words.headline()}\n`), page(words.name())];
	parts.push(page('GREYSTONE, Maine — '), story(first!), ...rest.map(story));
	const text = between(
		'\n',
		parts.filter((_, at) => at !== 2),
	);
	// The dateline opens the first paragraph.
	const opening = text.findIndex(part => part.text === first);
	text.splice(opening, 0, parts[2]!);
	return {path: 'lines.txt', parts: text};
}

/** A wire: capitals, indents, hard wrap, results, a sign-off. */
function wire(words: Words): File {
	const width = words.number(58, 72);
	const parts = [page(words.headline().toUpperCase())];
	if (words.chance()) parts.push(page(`    by ${words.name()}, Reuters`));
	const dateline = 'GREYSTONE, Feb 26 - ';
	const paragraphs = words.paragraphs();
	// The dateline counts in the width of the first line.
	const first = wrapped(`${dateline}${paragraphs[0]!}`, width, '    ');
	const cut = first.indexOf(dateline) + dateline.trimEnd().length;
	const opening = [page(first.slice(0, cut)), story(first.slice(cut))];
	const rest = paragraphs.slice(1).map(text => story(wrapped(text, width, '    ')));
	if (words.chance()) {
		const rows = Array.from(
			{length: 3},
			() => `    ${capital(words.word())} ${words.number(10, 99)} cts vs ${words.number(10, 99)} cts`,
		);
		rest.splice(1, 0, story(rows.join('\n')));
	}
	const body = between('\n', rest);
	return {
		path: 'wire.txt',
		parts: [
			...between('\n', [...parts, page('')]),
			...opening,
			page('\n'),
			...body,
			page(words.pick(['\n Reuter\n', '\n REUTER\n', '\n'])),
		],
	};
}

/** Mail or a clipping: wrapped, with empty lines, lists and text set in. */
function clipping(words: Words): File {
	const width = words.number(64, 76);
	const parts = [page(words.headline()), page(`By ${words.name()}`)];
	for (const [at, text] of words.paragraphs().entries()) {
		if (at === 2) {
			const mark = words.pick(['- ', '* ', '• ']);
			parts.push(story(Array.from({length: 3}, () => mark + words.phrase(4, 6)).join('\n')));
		}
		parts.push(story(wrapped(text, width)));
	}
	return {path: 'clipping.txt', parts: between('\n\n', parts)};
}

/** A database's export: the paper and date in the middle, labels above and below. */
function database(words: Words): File {
	const centre = (text: string) => page(text.padStart(48));
	return {
		path: 'database.txt',
		parts: between('\n\n', [
			centre('1 of 1 DOCUMENTS'),
			centre(`The ${capital(words.word())} Courier`),
			centre('January 11, 2027 Monday'),
			page(words.headline()),
			page(`BYLINE: ${words.name()}`),
			page(`SECTION: ${capital(words.word())}; Pg. 4`),
			page('LENGTH: 355 words'),
			...words.paragraphs().map(text => story(wrapped(text, 72))),
			page('LOAD-DATE: January 11, 2027'),
			page('LANGUAGE: ENGLISH'),
			page(`GRAPHIC: ${words.phrase(3, 5)}`),
			page(`Copyright 2027 ${words.name()}`),
		]),
	};
}

/** The header of a mail or Usenet article. */
function mail(words: Words): File {
	const header = [
		`From: ${words.word()}@${words.word()}.example (${words.name()})`,
		`Newsgroups: ${words.word()}.${words.word()}`,
		`Subject: ${words.headline()}`,
		`Message-ID: <${words.word()}@${words.word()}.example>`,
		`Organization: ${words.name()}`,
		'Lines: 31',
	];
	return {
		path: 'mail.txt',
		parts: between('\n\n', [
			page(header.join('\n')),
			...words.paragraphs().map(text => story(wrapped(text, 72))),
		]),
	};
}

/** A release of a press wire. */
function release(words: Words): File {
	const [first, ...rest] = words.paragraphs();
	const company = words.name();
	return {
		path: 'release.txt',
		parts: [
			page(`FOR IMMEDIATE RELEASE\n\n${words.headline()}\n\n`),
			page('GREYSTONE, Maine, Aug. 12, 2026 /PRNewswire/ -- '),
			...between('\n\n', [
				story(first!),
				...rest.map(story),
				either(`About ${company}`),
				story(words.paragraph()),
				page(`Media Contact:\n${words.name()}\n301-555-0177\n${words.word()}@${words.word()}.example`),
				page(`SOURCE ${company}`),
			]),
		],
	};
}

/** A transcript, turns with or without empty lines, in plain text or in Markdown. */
function transcript(words: Words): File {
	const turns = Array.from({length: words.number(5, 9)}, (_, at) => [
		either(at % 2 === 0 ? words.pick(['THE MAYOR:  ', 'MS. TARN:  ']) : words.pick(['Q   ', '[Reporter]: '])),
		story(words.sentence()),
	]);
	const [path, gap] = words.pick([
		['turns.txt', '\n'],
		['turns.txt', '\n\n'],
		['turns.txt', '\n\u00a0  \n'],
		['turns.md', '\n\n'],
		['turns.md', '  \n'],
		['turns.md', '  \n\u00a0   \n'],
	] as const);
	return {
		path,
		parts: [
			page(`${path.endsWith('md') ? '# ' : ''}${words.headline()}\n\n`),
			...turns.flatMap((turn, at) => (at === 0 ? turn : [page(gap), ...turn])),
		],
	};
}

/** Markdown with front matter, emphasis, links, lists, notes and templates. */
function markdown(words: Words): File {
	const front = [
		'---',
		`title: ${words.pick(['', '"'])}${words.headline()}`,
		`author: ${words.name()}`,
		'date: 2026-08-12',
		`section: ${words.word()}`,
		`tags: [${words.word()}, ${words.word()}]`,
		'---',
	].map((line, _, lines) => (line.startsWith('title: "') && lines.length > 0 ? `${line}"` : line));
	const parts = [page(front.join('\n'))];
	for (const [at, text] of words.paragraphs().entries()) {
		if (at === 1) parts.push(either(`## ${words.headline()}`));
		if (at === 2) parts.push(story(Array.from({length: 3}, () => `- ${words.phrase(4, 7)}`).join('\n')));
		if (at === 2 && words.chance()) parts.push(story(`> ${words.sentence()}`));
		const marked = `${text} **${capital(words.word())}** *${words.word()}* [${words.phrase(2, 3)}](https://example.org/1)`;
		parts.push(story(words.chance() ? wrapped(`${marked}.`, 76) : `${marked}.`));
	}
	if (words.chance()) parts.push(either(`{{< figure src="pier.png" caption="${words.phrase(4, 6)}" >}}`));
	if (words.chance())
		parts.push(
			story(
				`See [${words.phrase(2, 3)}]({{< ref "pier.md" >}}) and <b>${words.word()}</b>, ${words.sentence()}`,
			),
		);
	if (words.chance()) parts.push(either(`![${words.phrase(4, 6)}](pier.png)`));
	if (words.chance()) {
		parts.push(story(`${words.sentence()}[^1]`), either(`[^1]: ${words.sentence()}`));
	}
	return {path: 'post.md', parts: between(words.pick(['\n\n', '\r\n\r\n']), parts)};
}

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, {recursive: true}));

const layouts = {webCopy, lineEach, wire, clipping, database, mail, release, transcript, markdown};

/** The invented words of a text. */
function invented(text: string): string[] {
	return (text.match(/\p{L}+/gu) ?? [])
		.map(word => word.toLowerCase())
		.filter(word => /^(?:[a-z]{3}){3}q$/.test(word));
}

/** Everything of the articles but their stories. */
function besideStory(articles: readonly Article[]): string {
	return articles
		.flatMap(({headline, byline, authors, dateline, publication, section, url, keywords, furniture}) =>
			[
				headline,
				byline,
				...authors,
				dateline?.text,
				publication,
				section,
				url,
				...keywords,
				...furniture,
			].map(text => text ?? ''),
		)
		.join('\n');
}

async function articlesOf({path, parts}: File): Promise<Article[]> {
	const file = join(folder, path);
	writeFileSync(file, parts.map(part => part.text).join(''));
	return parseDocument(readDocument({path, file}));
}

/** Numbers from 0 to 1 that a seed gives, always the same ones. */
function randomOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

test.each(Object.entries(layouts))('no word is lost: %s', async (_, layout) => {
	await fc.assert(
		fc.asyncProperty(fc.integer({min: 0, max: 2 ** 31}), async seed => {
			const file = layout(new Words(randomOf(seed)));
			const articles = await articlesOf(file);
			const wordsOf = (...of: Part['of'][]) =>
				file.parts.filter(part => of.includes(part.of)).flatMap(part => invented(part.text));
			const body = invented(articles.flatMap(article => article.body.map(block => block.text)).join('\n'));
			const beside = new Set(invented(besideStory(articles)));
			const told = new Set(wordsOf('story'));
			// The words of the story are in the body, each once and in their order.
			expect(body.filter(word => told.has(word))).toEqual(wordsOf('story'));
			// What a page prints besides is in a field or the furniture, and not in the body.
			const shared = new Set(wordsOf('either'));
			const printed = new Set(wordsOf('page').filter(word => !shared.has(word)));
			expect(wordsOf('page').filter(word => !beside.has(word))).toEqual([]);
			expect(body.filter(word => printed.has(word))).toEqual([]);
			const inBody = new Set(body);
			expect(wordsOf('either').filter(word => !beside.has(word) && !inBody.has(word))).toEqual([]);
		}),
		{numRuns: 40},
	);
});
