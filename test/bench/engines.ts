import {safe} from '../../source/article/safe-text.ts';
import {briefOf} from '../../source/brief/brief.ts';
import {parseDocument} from '../../source/formats/parse.ts';
import {attribute} from '../../source/quotes/attribute.ts';
import {layoutText} from '../../source/typeset/text-layout.ts';
import {Writer} from './corpus.ts';
import {median} from './figures.ts';

export type Figure = {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	readonly limit?: number;
};

/** What one article of 4,000 characters costs in each part of its way; medians over `count` articles. */
export async function measureEngines(count: number): Promise<Figure[]> {
	const writer = new Writer(11);
	const times: Record<'read' | 'quotes' | 'brief' | 'wrap' | 'clean', number[]> = {
		read: [],
		quotes: [],
		brief: [],
		wrap: [],
		clean: [],
	};
	const timed = async <T>(name: keyof typeof times, work: () => T | Promise<T>): Promise<T> => {
		const start = performance.now();
		const result = await work();
		times[name].push(performance.now() - start);
		return result;
	};
	for (let number = 0; number < count; number++) {
		const text = writer.article(number, 4000);
		const document = {
			path: 'a.txt',
			text,
			encoding: 'utf-8',
			bytes: text.length,
			sha256: '',
			modified: null,
			warnings: [],
		};
		const [article] = await timed('read', () => parseDocument(document));
		if (article === undefined) throw new Error('The made article could not be read.');
		const {quotes, speakers} = await timed('quotes', () => attribute(article));
		const brief = await timed('brief', () => briefOf(article, quotes));
		await timed('clean', () => safe(text));
		await timed('wrap', () => layoutText({article, brief, quotes, speakers}, 72));
	}
	return [
		{name: 'plain text to article', value: median(times.read), unit: 'ms'},
		{name: 'quotes and speakers', value: median(times.quotes), unit: 'ms', limit: 12},
		{name: 'brief', value: median(times.brief), unit: 'ms', limit: 8},
		{name: 'cleaned for the terminal', value: median(times.clean), unit: 'ms'},
		{name: 'wrapped to 72 columns', value: median(times.wrap), unit: 'ms'},
	];
}
