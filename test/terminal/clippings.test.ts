import {expect, test} from 'vitest';
import type {ArticlePage} from '../../source/archive/types.ts';
import {citedClippings, citedIn, clippingToText} from '../../source/export/clippings.ts';
import type {ClippedPart} from '../../source/reader/clipped-part.ts';
import {clippingRows} from '../../source/reader/clipping-rows.ts';
import {holdClippings} from '../../source/terminal/clippings.ts';
import {ferry} from '../fixtures/coast.ts';
import {pageOf, type Told} from '../fixtures/pages.ts';
import {isStarred, keysOf, openMarks, star} from '../marks/open-marks.ts';

/** A library of one article, which a test can have say something else, or be in another place. */
function desk(told: Told = ferry) {
	const marks = openMarks();
	let page: ArticlePage = {...pageOf(1, told), keys: keysOf('a')};
	const held = holdClippings(marks, {
		page: () => page,
		find: keys => (keys.file === page.keys.file ? page.id : undefined),
	});
	return {
		marks,
		held,
		becomes(other: Told, keys = page.keys) {
			page = {...pageOf(1, other), keys};
			held.articlesChanged();
		},
	};
}

const quote = (number: number, words: string | null): ClippedPart => ({
	article: 1,
	of: {kind: 'quote', number},
	words,
});
const first = quote(0, 'We will wait for the wind,');

test('what was let go of elsewhere is let go of no more, and undo takes nothing else back', () => {
	const {marks, held} = desk();
	star(marks, keysOf('a'));
	held.toggle(first);
	const [clipping] = marks.clippings();
	marks.clip({label: 'elsewhere', drop: [clipping!]});
	expect(held.letGo(clipping!)).toBe('It was kept no longer: “We will wait for the wind,”');
	expect(marks.undo()?.label).toBe('elsewhere');
});

test('a quote that is another one by now is neither kept nor let go of', () => {
	const {marks, held, becomes} = desk();
	held.toggle(quote(1, 'I have heard that before,'));
	becomes({...ferry, body: ferry.body!.slice(1), said: ferry.said!.slice(1)});
	expect(held.toggle(first)).toBeNull();
	expect(held.toggle({article: 1, of: {kind: 'sentence', start: 0, end: 9}, words: 'Not there'})).toBeNull();
	expect(held.made(first)).toBeNull();
	expect(marks.clippings()).toHaveLength(1);
});

test('of words that stand there fewer times by now the one that is shown as kept is let go of', () => {
	const twice = {
		...ferry,
		body: ['“No,” he said.', '“No,” he said.'],
		said: [{by: 'Jonas Reed'}, {by: 'Jonas Reed'}],
	};
	const {marks, held, becomes} = desk(twice);
	held.toggle(quote(1, 'No,'));
	expect(marks.clippings()[0]?.words.nth).toBe(1);
	becomes({...twice, body: twice.body.slice(1), said: twice.said.slice(1)});
	expect(held.made(quote(0, 'No,'))).toMatchObject({words: {nth: 1}});
	expect(held.toggle(quote(0, 'No,'))).toBe('No longer kept; z brings it back: “No,”');
	expect(marks.clippings()).toEqual([]);
});

test('a note about a clipping that was listed before its article was renamed parts the article from nothing', () => {
	const {marks, held} = desk();
	star(marks, keysOf('a'));
	held.toggle(first);
	const [listed] = marks.clippings();
	const renamed = keysOf('b', {textHash: 'text of a'});
	star(marks, renamed);
	held.annotate({...listed!, note: 'ask again'});
	const edited = keysOf('b', {textHash: 'another text'});
	expect(isStarred(marks, edited)).toBe(true);
	expect(marks.clippingsOf(edited).map(({note}) => note)).toEqual(['ask again']);
});

test('whose a quote perhaps is stays in doubt, and nobody known is said to be unknown', () => {
	const doubtful = {...ferry, said: [{by: 'Ilse Varga', confidence: 0.5}, {by: null}, {by: 'Jonas Reed'}]};
	const {marks, held} = desk(doubtful);
	for (const number of [0, 1, 2]) held.toggle(quote(number, null));
	const said = marks.clippings().toReversed();
	expect(said.map(({speaker}) => [speaker?.name, speaker?.perhaps])).toEqual([
		['Ilse Varga', true],
		[undefined, undefined],
		['Jonas Reed', undefined],
	]);
	const shown = said.map(clipping =>
		clippingRows({clipping, gone: null}, 76, 0)[1]!
			.spans.map(({text}) => text)
			.join(''),
	);
	expect(shown[0]).toMatch(/^perhaps Ilse Varga, harbour master/);
	expect(shown[1]).toMatch(/^unknown · The ferry/);
	expect(shown[2]).toMatch(/^Jonas Reed, captain/);
	const cited = citedClippings(said, citedIn('apa')).map(clippingToText);
	expect(cited[0]).toContain('— perhaps Ilse Varga, harbour master');
	expect(cited[1]).toContain('— unknown');
});

test('what is gone is found out again when the article has changed', () => {
	const {held, becomes} = desk();
	held.toggle(first);
	held.changed();
	const gone = () =>
		held.answer({text: '', at: {clipping: null, index: 0}, around: 9}).rows.map(row => row.gone);
	expect(gone()).toEqual([null]);
	becomes({...ferry, body: ['Nothing.'], said: []});
	expect(gone()).toEqual(['words']);
	becomes(ferry, keysOf('elsewhere'));
	expect(gone()).toEqual(['article']);
	becomes(ferry, keysOf('a'));
	expect(gone()).toEqual([null]);
});
