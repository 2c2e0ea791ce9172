import {pathToFileURL} from 'node:url';
import type {KeptCorrection} from '../article/correction.ts';
import {openDatabase} from '../sqlite.ts';
import {openCorrectionRecords} from './correction-records.ts';
import {readRemembered, rememberedIn} from './damaged.ts';
import {isDamage} from './errors.ts';
import {kindOf, tablesOf} from './migrations.ts';
import {afterOthers} from './store-file.ts';

/** What a file of marks holds of corrections. */
export type KnownCorrections = {
	/** Newest first: all of them, or those that can be read. */
	readonly corrections: readonly KeptCorrection[];
	/** Why these may not be all, in one sentence; null when they are. */
	readonly problem: string | null;
};

/** How long another window that is saving is waited for, in milliseconds. */
const patience = 200;

/**
 * The corrections in a file of marks, which is not made, mended or brought up to date for it. Never throws.
 * @param file its path.
 */
export function readCorrections(file: string): KnownCorrections {
	try {
		return afterOthers(() => asTheyStand(file));
	} catch (error) {
		if (isDamage(error)) return rescued(file, 'The file of marks is damaged');
		// Where nothing can be written beside it SQLite does not open it; a copy can be read all the same.
		const {subjects, corrections} = readRemembered(file);
		if (subjects.length > 0) return {corrections, problem: null};
		return {corrections, problem: corrections.length > 0 ? null : 'The file of marks cannot be read.'};
	}
}

function asTheyStand(file: string): KnownCorrections {
	const database = openDatabase(`${pathToFileURL(file)}?mode=rw`, patience);
	try {
		switch (kindOf(database)) {
			case 'usable': {
				const isEmpty = tablesOf(database).count === 0;
				return {corrections: isEmpty ? [] : openCorrectionRecords(database).all(), problem: null};
			}
			case 'older':
				return {corrections: rememberedIn(database).corrections, problem: null};
			case 'newer':
				return rescued(file, 'The marks were saved by a newer Quotidian');
			case 'foreign':
				return rescued(file, 'The file of marks is damaged');
		}
	} finally {
		database.close();
	}
}

/** What can be read of a file that cannot be used as it is. */
function rescued(file: string, why: string): KnownCorrections {
	const {corrections} = readRemembered(file);
	const read = corrections.length === 0 ? 'no corrections can be read' : 'these corrections could be read';
	return {corrections, problem: `${why}: ${read}.`};
}
