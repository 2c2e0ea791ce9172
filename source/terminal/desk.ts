/** The desk: it answers what the reader asks about a library, and keeps what the reader did to its articles. */
import type {Lists} from '../archive/list-question.ts';
import type {SpeakerId, SpeakerPage, SpeakersAnswer, SpeakersQuestion} from '../archive/speaker-types.ts';
import type {ArticleId, ArticlePage, Library, Progress} from '../archive/types.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {SourceName} from '../article/source-name.ts';
import {wordsOf} from '../article/words.ts';
import {articleToText} from '../export/plain-text.ts';
import type {MarkLayer} from '../marks/over-articles.ts';
import {type Change, MarkError, type MarkStore} from '../marks/types.ts';
import type {Question} from '../reader/effect.ts';
import type {Message, OpenPage} from '../reader/message.ts';
import type {Search} from '../search/search.ts';
import type {Results} from '../search/types.ts';
import {type AmendQuestion, changeBack, changeFor} from './amending.ts';
import {holdClippings} from './clippings.ts';
import {compare} from './comparing.ts';
import {copyOf} from './copying.ts';
import {holdCorrections, placeOfQuote} from './corrections.ts';
import {openExporting} from './exporting.ts';

/** What questions are answered from. */
export type Shelves = {
	readonly library: Pick<
		Library,
		| 'page'
		| 'rows'
		| 'attributionAsRead'
		| 'find'
		| 'locate'
		| 'locateFile'
		| 'problems'
		| 'rescan'
		| 'correct'
		| 'speakers'
		| 'speakersIn'
		| 'quotedTogether'
		| 'speakerPage'
	>;
	readonly lists: Lists;
	readonly search: Pick<Search, 'find' | 'all' | 'count' | 'complete' | 'warm'>;
	/** What it was opened on: files and folders into which nothing is written. */
	readonly paths: readonly string[];
	readonly marks: MarkStore;
	/** The marks as they lie over the library's articles. */
	readonly layer: MarkLayer;
};

/** When a desk does what may wait a moment. */
export type Pace = {
	/** Once what has been asked by now is known: of several searches only the last is answered. */
	soon(work: () => void): void;
	/** When nobody is waiting. */
	later(work: () => void): void;
};

/** At once: for somebody who asks one thing at a time. */
const atOnce: Pace = {soon: work => work(), later: work => work()};

/** So many names are offered for what is being typed. */
const mostOffered = 20;

/** Among so many of the speakers with a name the one who is called exactly so is looked for. */
const mostNamesakes = 50;

/** From so many articles on marking them takes a while, in which no question is answered: that is said. */
const sayFrom = 2000;

export type Desk = {
	/** Answers with messages, or with a notice why something could not be saved. */
	answer(question: Question): void;
	/** The library has grown or was read anew. */
	libraryGrew(progress: Progress): void;
	/** Another window may have marked something. */
	lookElsewhere(): void;
	/** Ends what takes longer than a question. */
	close(): Promise<void>;
};

/** @param tell is given every answer */
export function openDesk(
	{library, lists, search, paths, marks, layer}: Shelves,
	tell: (message: Message) => void,
	{soon, later}: Pace = atOnce,
): Desk {
	/** The search that was asked for last; those before it are answered no more. */
	let sought: Extract<Question, {type: 'search'}> | null = null;

	const corrections = holdCorrections(marks);
	const clippings = holdClippings(marks, library);
	const exporting = openExporting({library, lists, search, marks, clippings}, paths, tell);

	/** Whether what the next pass over the files finds is to be said. */
	let isOutcomeAsked = false;

	const say = (text: string, tone: 'plain' | 'bad' = 'plain') => tell({type: 'notice', text, tone});
	const pageOf = (id: ArticleId | undefined): OpenPage | null => {
		const page = id === undefined ? undefined : library.page(id);
		return page === undefined ? null : opened(page);
	};
	const opened = (page: ArticlePage): OpenPage => {
		return {page, mark: lists.mark(page.id), kept: clippings.in(page)};
	};
	const layAnew = () => {
		layer.refresh();
		const learned = layer.learned();
		if (learned.length === 0) return;
		marks.learn(learned);
		layer.refresh();
	};
	const marked = () => {
		layAnew();
		tell({type: 'marks-changed'});
	};
	const clipped = (told: string) => {
		clippings.changed();
		marked();
		say(told);
	};
	/** Saves something; what cannot be saved is said, and reading goes on. */
	const keeping = (save: () => void) => {
		try {
			save();
		} catch (error) {
			if (!(error instanceof MarkError)) throw error;
			say(`Not saved: ${error.message}`, 'bad');
		}
	};
	const travel = (what: 'undo' | 'redo') => {
		const change = marks[what]();
		if (change === null) return say(`Nothing to ${what}.`);
		const isOf = (kind: Change['kind']) => change.kind === kind || change.kind === 'import';
		if (isOf('correction')) corrections.changed();
		if (isOf('clipping')) clippings.changed();
		marked();
		if (isOf('correction')) library.correct();
		if (change.kind === 'place' || change.kind === 'import') showPlaces(change);
		say(`${what === 'undo' ? 'Undone' : 'Done again'}: ${change.label}`);
	};
	const showPlaces = ({entries}: Change) => {
		for (const {keys} of entries) {
			const id = library.find(keys);
			if (id !== undefined) tell({type: 'place', id, place: lists.mark(id).place});
		}
	};
	const markAllRead = (unread: readonly ArticleKeys[], readAt: string) => {
		if (unread.length === 0) return say('Nothing here is unread.');
		if (unread.length > sayFrom) say(`Marking ${unread.length.toLocaleString('en')} articles as read …`);
		const label = `${unread.length} marked as read`;
		marks.apply({kind: 'read', label, entries: unread.map(keys => ({keys, set: {readAt}}))});
		marked();
		const articles = unread.length === 1 ? 'One article is' : `${unread.length} articles are`;
		say(`${articles} read now; z takes it back.`);
	};

	const lookUp = (asked: Extract<Question, {type: 'search'}>) => {
		if (asked !== sought) return;
		const results = search.find(asked.query, asked.limit);
		tell({type: 'found', number: asked.number, results});
		if (results.problems.length === 0) later(() => countUp(asked, results));
	};
	const countUp = (asked: Extract<Question, {type: 'search'}>, results: Results) => {
		if (asked !== sought) return;
		tell({type: 'found', number: asked.number, results: {...results, counts: search.count(results)}});
		later(warm);
	};

	/** The most quoted speaker who is called exactly so, else by one of the other names; else, if need be, the likeliest. */
	const speakerCalled = (name: string, isExact: boolean): SpeakerId | undefined => {
		const at = {speaker: null, index: 0};
		const {rows} = library.speakers({sort: 'quotes', text: name, at, around: mostNamesakes});
		const named = rows.find(row => row.name === name) ?? rows.find(({aliases}) => aliases.includes(name));
		return (named ?? (isExact ? undefined : rows[0]))?.id;
	};
	/** Those whose names have these words; where nobody's has, those of whom the search thinks that they are meant. */
	const speakersFor = (asked: SpeakersQuestion): SpeakersAnswer => {
		const answer = library.speakers(asked);
		if (answer.total > 0 || asked.text.trim() === '') return answer;
		const query = wordsOf(asked.text).map(word => `speaker:${word}`);
		const [meant] = search.find(query.join(' '), 1).speakers;
		if (meant === undefined) return answer;
		return {...library.speakers({...asked, text: meant.name}), corrected: meant.name};
	};
	const speakerPageOf = ({question}: Extract<Question, {type: 'speaker-page'}>): SpeakerPage | null => {
		const {of} = question;
		if (!('name' in of) && !('names' in of)) return library.speakerPage({...question, of});
		let speaker = 'name' in of ? speakerCalled(of.name, false) : undefined;
		for (const name of 'names' in of ? of.names : []) speaker ??= speakerCalled(name, true);
		return speaker === undefined ? null : library.speakerPage({...question, of: {speaker}});
	};
	const offer = (text: string): SourceName[] => {
		const at = {speaker: null, index: 0};
		const {rows} = library.speakers({sort: 'quotes', text, at, around: mostOffered - 1});
		return rows.map(({name, kind}) => ({name, kind}));
	};
	const correct = (change: Parameters<MarkStore['correct']>[0]) => {
		marks.correct(change);
		corrections.changed();
		marked();
		library.correct();
	};
	const amend = (asked: AmendQuestion) => {
		const change = changeFor(asked, library, of => {
			if (!('name' in of)) return of;
			const speaker = speakerCalled(of.name, true);
			return speaker === undefined ? undefined : {speaker};
		});
		if (typeof change === 'string') return say(change, 'bad');
		correct(change);
		say(`${change.told}; z takes it back.`);
	};

	/** The searches that are to be counted; those that were asked about before are counted with them. */
	let queries: readonly string[] = [];
	const countSearches = () => {
		if (queries.length === 0) return;
		const counts = Object.fromEntries(queries.map(query => [query, lists.countUnread(query)]));
		queries = [];
		tell({type: 'searches-counted', counts});
	};
	/** Somebody who types a word may misspell the next. */
	const warm = () => {
		if (!search.warm()) later(warm);
	};

	return {
		answer(question) {
			switch (question.type) {
				case 'list':
					return tell({type: 'list', number: question.number, answer: lists.list(question.question)});
				case 'seek': {
					const {number, question: asked} = question;
					return tell({type: 'sought', number, question: asked, index: lists.seek(asked)});
				}
				case 'search':
					sought = question;
					return soon(() => lookUp(question));
				case 'complete': {
					const {number, query, cursor} = question;
					return tell({type: 'completions', number, completions: search.complete(query, cursor)});
				}
				case 'count-searches':
					queries = question.queries;
					return later(countSearches);
				case 'read-page':
					return tell({...question, type: 'page', open: pageOf(question.id)});
				case 'read-again': {
					const {id, keys} = question;
					return tell({type: 'page-again', was: id, open: pageOf(id) ?? pageOf(library.find(keys))});
				}
				case 'read-mark': {
					const {id} = question;
					const page = library.page(id);
					const kept = page === undefined ? [] : clippings.in(page);
					return tell({type: 'marked', id, mark: lists.mark(id), kept});
				}
				case 'keep':
					return keeping(() => {
						const told = clippings.toggle(question.part);
						if (told === null) return say('The article does not say this any more.', 'bad');
						clipped(told);
					});
				case 'ask-note': {
					const {number, part} = question;
					return tell({type: 'to-note', number, clipping: clippings.made(part)});
				}
				case 'annotate':
					return keeping(() => clipped(clippings.annotate(question.clipping)));
				case 'let-go':
					return keeping(() => clipped(clippings.letGo(question.clipping)));
				case 'clippings': {
					const {number, question: asked} = question;
					return tell({type: 'clippings-found', number, answer: clippings.answer(asked)});
				}
				case 'find-clipping': {
					const place = clippings.place(question.clipping);
					const {number} = question;
					return tell({
						...{type: 'quote-found', number},
						open: place && opened(place.page),
						hit: place?.hit ?? null,
					});
				}
				case 'locate':
					return tell({type: 'located', file: library.locate(question.id) ?? null, near: question.near});
				case 'locate-file':
					return tell({type: 'located', file: library.locateFile(question.file) ?? null, near: ''});
				case 'find-text': {
					const {id, command, what} = question;
					const page = library.page(id);
					const text = page === undefined ? null : articleToText(page.article);
					return tell({type: 'text-to-pipe', command, what, text});
				}
				case 'problems': {
					const {number, question: asked} = question;
					return tell({type: 'problems-found', number, answer: library.problems(asked)});
				}
				case 'corrections': {
					const {number, question: asked} = question;
					return tell({type: 'corrections-found', number, answer: corrections.answer(asked)});
				}
				case 'find-quote': {
					const {number, correction} = question;
					const open = pageOf(library.find(correction.keys));
					const hit = open && placeOfQuote(open.page.id, correction, library);
					return tell({type: 'quote-found', number, open, hit});
				}
				case 'take-back':
					return keeping(() => {
						correct(changeBack(question.correction));
						say('Taken back; z brings it back.');
					});
				case 'speakers': {
					const {number, question: asked} = question;
					return tell({type: 'speakers-found', number, answer: speakersFor(asked)});
				}
				case 'speaker-page':
					return tell({type: 'speaker-found', number: question.number, page: speakerPageOf(question)});
				case 'compare': {
					const {number, question: asked} = question;
					const answer = compare(asked, {library, called: name => speakerCalled(name, true)});
					return tell({type: 'compared', number, question: asked, answer});
				}
				case 'offer-speakers':
					return tell({type: 'speakers-offered', number: question.number, offered: offer(question.text)});
				case 'amend-quote':
				case 'amend-same':
				case 'amend-apart':
				case 'amend-name':
					return keeping(() => amend(question));
				case 'copy':
					return tell({type: 'copied', copy: copyOf(question, library)});
				case 'read-preview':
					return tell({type: 'preview', id: question.id, page: library.page(question.id) ?? null});
				case 'export':
				case 'stop-export':
					return exporting.answer(question);
				case 'rescan':
					isOutcomeAsked ||= question.isOutcomeAsked;
					return library.rescan();
				case 'mark':
					return keeping(() => {
						const {kind, label, keys, set} = question;
						marks.apply({kind, label, entries: [{keys, set}]});
						marked();
					});
				case 'mark-all-read':
					return keeping(() => markAllRead(lists.unread(question.query), question.readAt));
				case 'keep-place':
					return keeping(() => {
						marks.keepPlace(question.keys, question.place);
						layAnew();
					});
				case 'undo':
				case 'redo':
					return keeping(() => travel(question.type));
			}
		},

		libraryGrew(progress) {
			layAnew();
			clippings.articlesChanged();
			tell({type: 'library', progress});
			if (!progress.finished || !isOutcomeAsked) return;
			isOutcomeAsked = false;
			say(outcome(progress));
		},

		close: exporting.close,

		lookElsewhere() {
			if (!marks.changedElsewhere()) return;
			corrections.changed();
			clippings.changed();
			marked();
			library.correct();
		},
	};
}

/** What looking again has found, in words. */
function outcome({articles, unreadable}: Progress): string {
	const there = `There ${articles === 1 ? 'is one article' : `are ${articles} articles`} now`;
	return unreadable === 0 ? `${there}.` : `${there}; ${unreadable} of the files could not be read.`;
}
