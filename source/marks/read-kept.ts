import {pathToFileURL} from 'node:url';
import {openDatabase, snapshot} from '../sqlite.ts';
import {openClippingRecords} from './clipping-records.ts';
import {openCorrectionRecords} from './correction-records.ts';
import {nothing, type Remembered, readRemembered, rememberedIn} from './damaged.ts';
import {isDamage} from './errors.ts';
import {kindOf, tablesOf} from './migrations.ts';
import {afterOthers} from './store-file.ts';

/** What a file of marks holds: all of it, or what can be read. */
export type Kept = Remembered & {
	/** Why this may not be all, in one sentence; null when it is. */
	readonly problem: string | null;
};

/** What is asked for, as it is called in a sentence. */
export type Asked = 'corrections' | 'clippings' | 'marks';

/** How long another window that is saving is waited for, in milliseconds. */
const patience = 200;

/**
 * What is in a file of marks, which is not made, mended or brought up to date for it. Never throws.
 * @param file its path.
 * @param asked of what `problem` speaks; `marks` are all there is.
 */
export function readKept(file: string, asked: Asked): Kept {
	try {
		return afterOthers(() => asItStands(file, asked));
	} catch (error) {
		if (isDamage(error)) return rescued(file, asked, 'The file of marks is damaged');
		// Where nothing can be written beside it SQLite does not open it; a copy can be read all the same.
		const kept = readRemembered(file);
		return {...kept, problem: isEmpty(kept, 'marks') ? 'The file of marks cannot be read.' : null};
	}
}

function asItStands(file: string, asked: Asked): Kept {
	const database = openDatabase(`${pathToFileURL(file)}?mode=rw`, patience);
	try {
		switch (kindOf(database)) {
			case 'usable': {
				if (tablesOf(database).count === 0) return {...nothing, problem: null};
				return snapshot(database, () => {
					const {subjects} = asked === 'marks' ? rememberedIn(database) : nothing;
					const corrections = openCorrectionRecords(database).all();
					return {subjects, corrections, clippings: openClippingRecords(database).all(), problem: null};
				});
			}
			case 'older':
				return {...rememberedIn(database), problem: null};
			case 'newer':
				return rescued(file, asked, 'The marks were saved by a newer Quotidian');
			case 'foreign':
				return rescued(file, asked, 'The file of marks is damaged');
		}
	} finally {
		database.close();
	}
}

/** What can be read of a file that cannot be used as it is. */
function rescued(file: string, asked: Asked, why: string): Kept {
	const kept = readRemembered(file);
	const read = isEmpty(kept, asked) ? `no ${asked} can be read` : `these ${asked} could be read`;
	return {...kept, problem: `${why}: ${read}.`};
}

function isEmpty({subjects, corrections, clippings}: Remembered, asked: Asked): boolean {
	if (asked !== 'marks') return (asked === 'corrections' ? corrections : clippings).length === 0;
	return subjects.length + corrections.length + clippings.length === 0;
}
