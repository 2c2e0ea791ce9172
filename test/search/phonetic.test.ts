import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {phoneticHash, phoneticKey} from '../../source/search/phonetic.ts';

describe('phoneticKey', () => {
	test.each([
		'brelenskyy brelensky brelenskiy brelenski brelenskyj',
		'mohammed muhammad mohamad mohamed muhammed',
		'garafi qarafi karafi gharafi qharafi kharafy',
		'thomson thompson tomson',
		'catherine kathryn katherine katharina cathrin',
		'meier mayer maier meyer mair',
		'schmidt schmitt schmid',
		'steven stephen stefan',
		'nguyen nguyan',
		'yushtenko juschtenko iushtenko',
		'brushchenko bruschtschenko bruschenko',
		'varosevic varosevich varosevitch',
		'jokhar dzhokhar djokhar',
		'michael mikael mikhail',
		'christine kristin khristine',
		'philip filip phillip',
		'sergei sergey sergej',
		'julia yulia iulia',
		'wladimir vladimir',
		'hussein husain hossein',
		'hannah anna hanna',
		'sarah sara',
		'wright right rite',
		'knight night',
		'pfeifer fifer',
		'tsarkov zarkov',
		'vowinski wowinsky',
		'ahmad ahmed ahmet',
		'xiang shiang hsiang',
	])('%s are heard alike', names => {
		const [first, ...others] = names.split(' ').map(phoneticKey);
		for (const other of others) expect(other).toBe(first);
	});

	test.each([
		['varga', 'marga'],
		['holm', 'helmut'],
		['lund', 'lunk'],
		['peter', 'beter'],
		['anna', 'nina'],
		['harbour', 'harvour'],
	])('%s and %s are not', (one, other) => {
		expect(phoneticKey(one)).not.toBe(phoneticKey(other));
	});

	test.each([
		['', ''],
		['thompson', 'TMSN'],
		['orsha', 'ARX'],
		['maxim', 'MKSM'],
		['иванов', 'иванов'],
		['b2b', 'B2B'],
		['y', 'J'],
	])('%j has the key %j', (word, key) => {
		expect(phoneticKey(word)).toBe(key);
	});

	test('takes whatever is written, a letter twice like once', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...'achtxz7é港', '\ud83d'), maxLength: 300}), word => {
				expect(phoneticKey(word).length).toBeLessThanOrEqual(2 * word.length);
			}),
		);
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...'bdlnrtv'), maxLength: 12}), word => {
				expect(phoneticKey(word.replace(/./g, '$&$&'))).toBe(phoneticKey(word));
			}),
		);
	});
});

test('words with one key have one hash', () => {
	expect(phoneticHash('stephen')).toBe(phoneticHash('steven'));
	expect(phoneticHash('stephen')).not.toBe(phoneticHash('stephens'));
});
