import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ArticleKeys} from '../../source/article/identity.ts';
import type {Subject} from '../../source/marks/schema.ts';
import {newSubjects} from '../../source/marks/subjects.ts';

/** The identity rule over a plain list, in which what was put last stands last. */
function findInList(
	list: readonly Subject[],
	{url, file, index, textHash}: ArticleKeys,
): Subject | undefined {
	const last = (fits: (keys: ArticleKeys) => boolean) => list.findLast(({keys}) => fits(keys));
	const isAnother = (keys: ArticleKeys) => url !== null && keys.url !== null && keys.url !== url;
	const sameUrl = url === null ? undefined : last(keys => keys.url === url);
	const inPlace = file === '-' ? undefined : last(keys => keys.file === file && keys.index === index);
	const samePlace = inPlace && !isAnother(inPlace.keys) ? inPlace : undefined;
	const sameText =
		textHash === null ? undefined : last(keys => keys.textHash === textHash && !isAnother(keys));
	if (sameUrl) return sameUrl;
	return samePlace?.keys.textHash === textHash ? samePlace : (sameText ?? samePlace);
}

test('subjects are found as in a plain list, however often they are replaced', () => {
	const keys = fc.record({
		url: fc.constantFrom(null, 'one', 'two'),
		file: fc.constantFrom('/a.txt', '/b.txt', '-'),
		index: fc.nat(1),
		textHash: fc.constantFrom(null, 'notice', 'story'),
	});
	const move = fc.record({id: fc.nat(5), keys, sought: keys});
	const mark = {readAt: null, starredAt: null, place: null};
	fc.assert(
		fc.property(fc.array(move, {maxLength: 40}), run => {
			const subjects = newSubjects();
			let list: Subject[] = [];
			for (const {id, keys, sought} of run) {
				const subject = {id, keys, mark};
				subjects.put(subject);
				list = [...list.filter(other => other.id !== id), subject];
				expect(subjects.get(id)).toBe(subject);
				expect(subjects.find(sought)?.id).toBe(findInList(list, sought)?.id);
			}
			expect([...subjects.all()].map(({id}) => id).toSorted()).toEqual(list.map(({id}) => id).toSorted());
		}),
		{numRuns: 500},
	);
});
