/** Somebody who searches a told archive: messages go into the model, and a test says what is found and when. */
import type {ListRow} from '../../source/archive/list-question.ts';
import type {Passage} from '../../source/article/article.ts';
import {bodyText} from '../../source/article/article.ts';
import {actionOf} from '../../source/reader/actions.ts';
import type {Effect} from '../../source/reader/effect.ts';
import {keysOf} from '../../source/reader/keymap.ts';
import type {Message} from '../../source/reader/message.ts';
import {type Model, searchOf} from '../../source/reader/model.ts';
import {frameOf} from '../../source/reader/rows/frame.ts';
import type {SearchState} from '../../source/reader/search-state.ts';
import {update} from '../../source/reader/update.ts';
import type {Results} from '../../source/search/types.ts';
import {pageOf, type Told} from '../fixtures/pages.ts';
import {articleHit, listRow, quoteHit, resultsOf, seen, speakerHit, windowOf} from './told-results.ts';

/** Three articles of Port Ellery, long enough to be moved in. */
export const archive: readonly Told[] = [
	'Ferry council votes',
	'Lantern walk draws crowds',
	'Pier opens again',
].map((headline, number) => ({
	headline,
	published: `2026-09-1${number}`,
	body: Array.from({length: 40}, (_, n) =>
		n % 8 === 5
			? `“The ferry of day ${n} was late,” said Ilse Varga of article ${number + 1}.`
			: `On day ${n} the ferry of Port Ellery sailed as planned in article ${number + 1}.`,
	),
}));

const pages = archive.map((told, at) => pageOf(at + 1, told));
const rows: readonly ListRow[] = archive.map((told, at) => listRow(told, at + 1));

/** The first place of these words in the body of an article. */
export function passageIn(id: number, text: string): Passage {
	const start = bodyText(pages[id - 1]!.article).indexOf(text);
	return {text, start, end: start + text.length};
}

/** Articles 1 to 3 (the third only by its headline), a quote of 2 and one of 1, and one speaker. */
export function ferryResults(query: string, counted = true): Results {
	const articles = [1, 2, 3].map(id => {
		const at = id === 3 ? null : passageIn(id, `ferry of Port Ellery sailed as planned in article ${id}`);
		return articleHit({row: rows[id - 1]!, at});
	});
	const quotes = [2, 1].map(id => {
		const {start, end, text} = pages[id - 1]!.quotes[1]!;
		return quoteHit({row: rows[id - 1]!, number: 1, at: {start, end, text}});
	});
	const told = {query, articles, quotes, speakers: [speakerHit({name: 'Ilse "Storm" Varga'})]};
	return counted ? resultsOf(told) : resultsOf({...told, counts: null});
}

export class Searching {
	model: Model;
	readonly effects: Effect[] = [];
	/** While true, articles that are asked for do not come. */
	slow = false;

	constructor(columns = 80, rows = 24) {
		this.model = windowOf(columns, rows);
		this.libraryGrows();
	}

	send(message: Message): this {
		const step = update(this.model, message);
		this.model = step.model;
		this.effects.push(...step.effects);
		for (const effect of step.effects) this.run(effect);
		return this;
	}

	private run(effect: Effect) {
		if (effect.type === 'read-page' && !this.slow) this.bring(effect);
		if (effect.type !== 'list') return;
		const {id, index} = effect.question.at;
		const there = rows.findIndex(row => row.id === id);
		const total = rows.length;
		const counts = {all: total, unread: total, starred: 0};
		const answer = {counts, whole: total, total, first: 0, rows, byMatch: false};
		this.send({type: 'list', number: effect.number, answer: {...answer, index: there < 0 ? index : there}});
	}

	private bring({number, id, view}: Extract<Effect, {type: 'read-page'}>) {
		const page = pages[id - 1];
		const mark = {readAt: null, starredAt: null, place: null};
		this.send({type: 'page', number, view, open: page === undefined ? null : {page, mark, kept: []}});
	}

	/** The article that was asked for last comes at last. */
	pageComes(): this {
		const asked = this.effects.findLast(effect => effect.type === 'read-page');
		if (asked?.type === 'read-page') this.bring(asked);
		return this;
	}

	libraryGrows(): this {
		const articles = rows.length;
		return this.send({
			type: 'library',
			progress: {
				found: articles,
				done: articles,
				unreadable: 0,
				articles,
				walked: true,
				finished: true,
				failure: null,
			},
		});
	}

	press(...keys: readonly string[]): this {
		for (const name of keys.flatMap(written => written.split(' ')))
			this.send({type: 'key', key: {name, text: [...name].length === 1 ? name : null}});
		return this;
	}

	type(text: string): this {
		for (const letter of text)
			this.send({type: 'key', key: {name: letter === ' ' ? 'space' : letter, text: letter}});
		return this;
	}

	/** Does an action by the first of its keys. */
	act(...ids: readonly string[]): this {
		return this.press(...ids.map(id => keysOf(actionOf(id), this.model)[0]!));
	}

	/** Every question to the archive so far. */
	get questions(): Extract<Effect, {type: 'search'}>[] {
		return this.effects.filter(effect => effect.type === 'search');
	}

	/** The archive answers the newest question, or another one. */
	find(results?: Results, number?: number): this {
		const {number: newest, query} = this.questions.at(-1)!;
		return this.send({type: 'found', number: number ?? newest, results: results ?? ferryResults(query)});
	}

	/** Searches for “ferry” and finds something. */
	search(): this {
		return this.act('search-anywhere').type('ferry').find();
	}

	get found(): SearchState {
		return searchOf(this.model)!;
	}

	get line(): string | undefined {
		return this.model.prompt?.line.text;
	}

	get screen(): string[] {
		return frameOf(this.model).lines.map(seen);
	}

	/** Where one is, and how one came there. */
	get where(): Pick<Model, 'place' | 'trail' | 'prompt'> {
		const {place, trail, prompt} = this.model;
		return {place, trail, prompt};
	}
}
