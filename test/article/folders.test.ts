import fc from 'fast-check';
import {expect, test} from 'vitest';
import {between, foldersOf, folderWords} from '../../source/article/folders.ts';
import {wordsOf} from '../../source/article/words.ts';
import {anyHostile} from '../typeset/any-text.ts';

test.each([
	['wires/sport/cup.txt', 'wires/sport'],
	['cup.txt', null],
	['-', null],
	['/srv/wires/cup.txt', 'srv/wires'],
	['../wires/./cup.txt', 'wires'],
	['../cup.txt', null],
])('the folders of %j are %j', (path, folders) => {
	expect(foldersOf(path)).toBe(folders);
});

test.each([
	['Wires/Motor Sport', 'wires ∕ motor sport'],
	['/Café/', '∕ cafe ∕'],
	['wires//!!!/sport', 'wires ∕ sport'],
	['/', ''],
	['!!!', ''],
])('the words of %j', (text, words) => {
	expect(folderWords(text).join(' ')).toBe(words);
});

test('no folder has a word that stands between two', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({unit: 'binary'}), anyHostile, fc.constant(between)), name => {
			expect(wordsOf(name)).not.toContain(between);
		}),
	);
});
