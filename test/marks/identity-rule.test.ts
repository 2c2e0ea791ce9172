import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ArticleKeys} from '../../source/article/identity.ts';
import {migrate} from '../../source/marks/migrations.ts';
import {openSubjectRecords} from '../../source/marks/subject-records.ts';
import {openDatabase} from '../../source/sqlite.ts';

type Known = {readonly id: number; readonly keys: ArticleKeys};

/** The identity rule over a plain list, in which what was written last stands last. */
function findInList(list: readonly Known[], {url, file, index, textHash}: ArticleKeys): Known | undefined {
	const isAnother = (keys: ArticleKeys) => url !== null && keys.url !== null && keys.url !== url;
	const last = (fits: (keys: ArticleKeys) => boolean) =>
		list.findLast(({keys}) => !isAnother(keys) && fits(keys));
	const sameUrl = url === null ? undefined : last(keys => keys.url === url);
	const samePlace = file === '-' ? undefined : last(keys => keys.file === file && keys.index === index);
	const sameText = textHash === null ? undefined : last(keys => keys.textHash === textHash);
	if (sameUrl) return sameUrl;
	return samePlace?.keys.textHash === textHash ? samePlace : (sameText ?? samePlace);
}

test('subjects are found as in a plain list, however often they are written', () => {
	const keys = fc.record({
		url: fc.constantFrom(null, 'one', 'two'),
		file: fc.constantFrom('/a.txt', '/b.txt', '-'),
		index: fc.nat(1),
		textHash: fc.constantFrom(null, 'notice', 'story'),
	});
	const move = fc.record({id: fc.integer({min: 1, max: 6}), keys, sought: fc.array(keys, {maxLength: 4})});
	const mark = {readAt: null, starredAt: null, place: null};
	fc.assert(
		fc.property(fc.array(move, {maxLength: 30}), run => {
			const database = openDatabase(':memory:', 0);
			migrate(database);
			const records = openSubjectRecords(database);
			let list: Known[] = [];
			for (const [at, {id: wanted, keys, sought}] of run.entries()) {
				const isKnown = list.some(({id}) => id === wanted);
				const id = isKnown ? wanted : records.insert(keys, mark, at + 1);
				if (isKnown) records.update({id, keys, mark}, at + 1);
				list = [...list.filter(other => other.id !== id), {id, keys}];
				for (const keys of sought) expect(records.find(keys)?.id).toBe(findInList(list, keys)?.id);
			}
			database.close();
		}),
		{numRuns: 300},
	);
});
