import {count, counted} from '../../article/count.ts';
import {type SafeText, safe, sliceSafe, ui} from '../../article/safe-text.ts';
import {blank, type Line, line, span} from '../../typeset/line.ts';
import {reasonsOf} from '../../typeset/reasons.ts';
import {wrap} from '../../typeset/wrap.ts';
import {actionOf} from '../actions.ts';
import {keysOf} from '../keymap.ts';
import {showKeys} from '../keys.ts';
import {linesOf} from '../lines.ts';
import {unreadOf} from '../list-tabs.ts';
import type {Model} from '../model.ts';

/** What an empty list says: why it is empty and what to do next. In rows of at most `columns`. */
export function emptyList(model: Model, columns: number): Line[] {
	const [headline, ...rest] = words(model);
	const room = Math.max(1, columns - 6);
	const rows: Line[] = [blank];
	const add = (text: SafeText, tone: 'strong' | 'quiet') => {
		for (const {start, end} of wrap(text, room)) {
			rows.push(line(span(ui(columns > 20 ? '   ' : '')), span(sliceSafe(text, start, end), tone)));
		}
	};
	add(ui(headline!), 'strong');
	if (rest.length > 0) rows.push(blank);
	for (const sentence of rest) add(ui(sentence), 'quiet');
	return rows;
}

function savedInWords(model: Model): string[] {
	const query = safe(model.list.query.search);
	const ways = 'Esc shows all articles, W forgets this search.';
	return unreadOf(model, model.list.query.search) === null
		? [`The search “${query}” is not understood.`, ways]
		: [`Nothing is found for “${query}”.`, ways];
}

/** Why nothing could be read: the reason where it is one, else where the reasons are. */
function whyEmpty(model: Model): string[] {
	const {progress, problems, preferences} = model;
	const first = problems.answer?.rows[0];
	const [key] = keysOf(actionOf('problems'), {preferences});
	const way =
		key === undefined
			? '“quotidian check” says why.'
			: `${showKeys(key, linesOf(model))} shows what could not be read, and why.`;
	if (progress.found > 1) return [`${count(progress.found)} files or folders were tried. ${way}`];
	const reasons = first === undefined ? [] : reasonsOf(first.report).map(({text}) => safe(text));
	return [...(first === undefined ? [] : [`${safe(first.report.path)}: ${reasons.join('; ')}.`]), way];
}

function words(model: Model): string[] {
	const {progress, list} = model;
	// The library has not said yet what is in this list.
	if (list.answered !== null && list.answered !== list.query) return [''];
	if (list.query.text !== '') {
		return ['Nothing in this list matches.', 'Fewer letters match more; Esc shows the whole list again.'];
	}
	if (list.query.search !== '') return savedInWords(model);
	if (list.counts.all !== 0) {
		return list.query.tab === 'unread'
			? ['Everything is read.', '1 shows all articles, r looks for new ones.']
			: ['No article has a star yet.', 's gives the selected article a star. 1 shows all articles.'];
	}
	if (!progress.finished) {
		return progress.found === 0
			? ['Looking for articles …']
			: [`Reading ${counted(progress.found, 'file')} …`];
	}
	if (progress.failure !== null) return ['The files could not be read.', `${progress.failure}.`];
	if (progress.found === 0) {
		return [
			'There are no files here.',
			'Put articles (text or Markdown) into the folder and press r, or quit with q and name another: quotidian FOLDER',
		];
	}
	return [
		'Nothing here could be read.',
		...whyEmpty(model),
		'Articles are text or Markdown files; r looks again, q quits.',
	];
}
