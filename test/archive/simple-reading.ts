import type {Reading} from '../../source/archive/read-file.ts';
import {
	type Article,
	type Brief,
	blockStarts,
	type Quote,
	type Speaker,
} from '../../source/article/article.ts';
import {readDocument} from '../../source/formats/open.ts';

/**
 * A reading with a form of its own: a file is articles divided by lines of `===`, each `key: value` lines, an empty
 * line and a body of one paragraph a line. Some words in a body make it fail in the ways that files do.
 */
export const simpleReading: Reading = {
	readDocument: ({path, location}, options) => readDocument({path, file: location}, options),

	parseDocument({path, text, encoding, bytes}) {
		if (text.includes('DIES')) return new Promise(() => process.exit(3));
		if (text.includes('WAITS')) return new Promise(() => setInterval(() => {}, 1000));
		if (text.includes('HANGS')) for (;;);
		if (text.includes('THROWS')) throw new TypeError('no such field');
		if (text.includes('EATS')) for (const eaten: string[] = []; ; ) eaten.push(`${eaten.length} bytes more`);
		if (text.includes('NOTHING')) return [];
		return text.split('\n===\n').map((part, index) => {
			const [head = '', ...rest] = part.split('\n\n');
			const fields = new Map(head.split('\n').map(line => line.split(': ', 2) as [string, string]));
			const article: Article = {
				path,
				index,
				headline: fields.get('headline') ?? null,
				byline: null,
				authors: [],
				dateline: null,
				publication: fields.get('publication') ?? null,
				section: null,
				published: fields.get('published') ?? null,
				publishedFrom: fields.has('published') ? 'metadata' : null,
				language: null,
				url: fields.get('url') ?? null,
				keywords: [],
				body: rest
					.join('\n\n')
					.split('\n')
					.filter(line => line !== '')
					.map(line => ({kind: 'paragraph', text: line})),
				furniture: [],
				provenance: {
					format: 'simple',
					encoding,
					bytes,
					sha256: '',
					warnings: [],
					fields: {},
				},
			};
			return article;
		});
	},

	// The first words between marks of a paragraph are a quote; `– Name, role` behind the marks says of whom.
	understand({body}, briefs) {
		const quotes: Quote[] = [];
		const speakers = new Map<string, Speaker>();
		for (const [at, offset] of blockStarts(body).entries()) {
			const found = /^([^"]*")([^"]+)"(?: – ([^,]+)(?:, (.+))?)?/.exec(body[at]!.text);
			const [, before, text, name, role] = found ?? [];
			if (before === undefined || text === undefined) continue;
			const start = offset + before.length;
			const confidence = name === undefined ? 0 : 0.9;
			const source = {speaker: name ?? null, mention: null, cue: null, saying: null, confidence};
			quotes.push({text, start, end: start + text.length, ...source});
			if (name !== undefined) speakers.set(name, {name, aliases: [], role: role ?? null, kind: 'person'});
		}
		return {
			quotes,
			speakers: [...speakers.values()],
			brief: briefs ? simpleBrief(body[0]?.text ?? null) : null,
		};
	},
};

function simpleBrief(text: string | null): Brief {
	const gist = text === null ? null : {text, start: 0, end: text.length};
	return {gist, summary: gist ? [gist] : [], who: [], where: [], when: null, figures: []};
}
