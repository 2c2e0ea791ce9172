/**
 * The first screen, painted from what an earlier session left, before anything else of the reader is loaded: it is
 * there in the time it takes to start. Ink draws over it when it is ready.
 */
import {existsSync} from 'node:fs';
import {constants} from 'node:os';
import {articleAt, openForLook} from '../archive/first-look.ts';
import type {ListAnswer} from '../archive/list-question.ts';
import {openLists} from '../archive/lists.ts';
import {makeMarkTable, marksOf} from '../marks/over-articles.ts';
import type {Mark} from '../marks/types.ts';
import type {Model} from '../reader/model.ts';
import {frameOf} from '../reader/rows/frame.ts';
import {listAnswered, openedAt, refresh} from '../reader/update/list.ts';
import {paintRows} from '../screens/paint.ts';
import {leftAt} from './left-at.ts';
import type {DeskOptions} from './open-desk.ts';

export type FirstScreen = {
	/** Somebody else has the terminal from now on, and gives it back. */
	handOver(): void;
};

const enter = '\u{1B}[?1049h\u{1B}[?25l\u{1B}[H';
const leave = '\u{1B}[?25h\u{1B}[?1049l';

/** The model with the list as the archive knows it; the same model where there is no archive yet. */
export function withFirstList(model: Model, {paths, encoding, archives, stateFile}: DeskOptions): Model {
	const left = leftAt(paths, model.preferences);
	const database = openForLook(paths, encoding, archives);
	if (database === null) return model;
	try {
		const id = left === null ? undefined : articleAt(database, left);
		const asked = id === undefined ? refresh(model) : openedAt(model, id);
		const [effect] = asked.effects;
		if (effect?.type !== 'list') return model;
		makeMarkTable(database);
		const plain = openLists(database, () => 0).list(effect.question);
		const answer = existsSync(stateFile) ? marked(plain, ids => marksOf(database, stateFile, ids)) : plain;
		return listAnswered(asked.model, {type: 'list', number: effect.number, answer}).model;
	} catch {
		// The library says what is the matter when it is opened.
		return model;
	} finally {
		database.close();
	}
}

/** The answer with the marks of its rows; how many there are in all is counted later. */
function marked(answer: ListAnswer, marksOf: (ids: number[]) => ReadonlyMap<number, Mark>): ListAnswer {
	const marks = marksOf(answer.rows.map(({id}) => id));
	const rows = answer.rows.map(row => ({...row, mark: marks.get(row.id) ?? row.mark}));
	return {...answer, rows, counts: {all: answer.counts.all, unread: null, starred: null}};
}

/** Paints a model on the reader's own screen, and sees that the terminal is given back whatever happens next. */
export function paintFirst(model: Model, colourDepth: number): FirstScreen {
	const {stdout, stdin} = process;
	if (stdin.isTTY) stdin.setRawMode(true);
	const giveBack = () => void stdout.write(leave);
	const signals = (['SIGTERM', 'SIGHUP', 'SIGINT'] as const).map(signal => {
		const end = () => process.exit(128 + constants.signals[signal]);
		process.once(signal, end);
		return () => process.off(signal, end);
	});
	process.once('exit', giveBack);
	stdout.write(`${enter}${paintRows(model, frameOf(model).lines, colourDepth).join('\r\n')}`);
	return {
		handOver() {
			process.off('exit', giveBack);
			for (const release of signals) release();
		},
	};
}
