import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sentences} from '../../source/article/sentences.ts';

const split = (text: string, language?: string) =>
	sentences(text, language).map(({start, end}) => text.slice(start, end));

describe('sentences', () => {
	test.each([
		['Mr. Tarn met Gen. Oku on Jan. 6. She left.', ['Mr. Tarn met Gen. Oku on Jan. 6.', 'She left.']],
		['The U.S. Navy left. It rained.', ['The U.S. Navy left.', 'It rained.']],
		['They sold it to the U.S. The price rose.', ['They sold it to the U.S.', 'The price rose.']],
		['Pier No. 5 burned. No. 6 did not.', ['Pier No. 5 burned.', 'No. 6 did not.']],
		['J. K. Osk spoke. Mina R. Vell did not.', ['J. K. Osk spoke.', 'Mina R. Vell did not.']],
		['He took Plan B. The rest failed.', ['He took Plan B.', 'The rest failed.']],
		['It shuts at 5 p.m. Then all go home.', ['It shuts at 5 p.m.', 'Then all go home.']],
		['She said yes.[1] Then no.[2][3] Why not?', ['She said yes.[1]', 'Then no.[2][3]', 'Why not?']],
		['She runs Ostrel Inc. The firm grew.', ['She runs Ostrel Inc.', 'The firm grew.']],
		['“Is it safe?” she asked. “No.”', ['“Is it safe?” she asked.', '“No.”']],
		['"We made it!" Ann Lund said. Nobody else did.', ['"We made it!" Ann Lund said.', 'Nobody else did.']],
		['"We will wait." The council then voted.', ['"We will wait."', 'The council then voted.']],
		['1. Boil it. 2. Wait.', ['1. Boil it.', '2. Wait.']],
		['First line\nSecond line', ['First line', 'Second line']],
		['   Spaces around.   And between.  ', ['Spaces around.', 'And between.']],
		['', []],
		[' \t ', []],
	])('%j', (text, expected) => {
		expect(split(text)).toEqual(expected);
	});

	test.each([
		'The crew will sail at 6 p.m. Thursday from the north pier.',
		'Doors open at 9 a.m. April 2 in Osk. | Tickets are free.',
		'It closed at 5 p.m. | Thursday was quieter. | It closed at 6 p.m. | Nobody minded.',
		'The match begins at 7 p.m. Lisbon time and ends by 9 p.m. (2000 GMT) Friday.',
		'The judge cited Vell v. Lund and U.S. v. Osk. | Both failed.',
		'See Vell et al. 2011 for it. | It was found by Vell et al. | The others left.',
		'Some boats, e.g. The Heron, sank.',
		'GEN. OKU: We agree. | SEN. VELL: We do not. | DR. LUND left.',
		'The mill was built in 1902.[3] | It burned in 1911.[4][12]:7 | Nobody rebuilt it.[citation needed]',
		'“It was loud.”[2] | The bell fell.¹ | It broke.',
		'The mill[3] stood. | It burned.',
		'She ran Yahoo! Sports for years. | Yahoo! said so. | Yahoo! | Everybody cheered.',
	])('English: %s', parts => {
		expect(split(parts.replaceAll(' | ', ' ')).join(' | ')).toBe(parts);
	});

	test.each([
		['de', 'Am 7. November tagte der Rat, zum 12. Mal. | Die Brücke blieb zu.'],
		['de-AT', 'Im 18. Jahrhundert regierte Otto IV. Graf von Osk. | Er baute die Mühle.'],
		['de', 'Es gab z. B. Heringe, d. h. Fisch, bzw. Brot usw. | Der Markt schloss.'],
		['de', 'Sie zahlten 3 Mio. Kronen nach Abs. 2 Nr. 4. | Seither ist Ruhe.'],
		['de', 'Der Lauf endete mit 38. | Trainer Vell war froh. | Das war 1954. | Kinder sangen.'],
		['fr', 'M. Lund et Mgr. Osk, p. ex. Vell, ont lu l’art. 7. | Il pleuvait.'],
		['fr', 'Le fort date de 60 av. J.-C. César y dormit. | On le visite.'],
		['es', 'La Sra. Lund y D. Osk van a EE. UU. | El barco sale hoy. | Cerca de EE. UU. Lund durmió.'],
		['es', 'El núm. 8 y el art. 2 siguen. | Vive desde el 30 a. C. César.'],
		['it', "Il Sig. Lund e l'On. Vell citano l'art. 7, il n. 2 ecc. | Il resto tace."],
		['pt-BR', 'O Exmo. Lund escreveu à V. Exa. Vell e à Sra. Osk. | Ela leu o art. 7.'],
		['nl', 'Volgens dhr. Lund, mevr. Vell e.d. is nr. 7 stuk, d.w.z. Oskzicht. | Het regent.'],
	])('%s: %s', (language, parts) => {
		expect(split(parts.replaceAll(' | ', ' '), language).join(' | ')).toBe(parts);
	});

	test.each([
		'橋は壊れた。|村は直した！|本当か？|はい。',
		'村長は「直した。渡れる。」と述べた。|人々は帰った。',
		'「直した。」と村長は言った。|「渡れる。」|人々は渡った。',
		'桥建于1902年。[3]|它烧毁了。',
	])('without spaces: %s', parts => {
		expect(split(parts.replaceAll('|', ''), 'ja').join('|')).toBe(parts);
	});

	test('follows the language, and English when the tag is none', () => {
		expect(split('港は閉鎖された。船は戻った。', 'ja')).toEqual(['港は閉鎖された。', '船は戻った。']);
		expect(split('One. Two.', 'no such tag')).toEqual(['One.', 'Two.']);
		for (const tag of [null, '', 'zz', 'en-', 'de_AT', '日本', 'x'.repeat(1000)])
			expect(sentences('One. Two.', tag), String(tag)).toHaveLength(2);
	});

	test('together they hold all but white space, in order, each trimmed', () => {
		const piece = fc.constantFrom(
			'Mr. ',
			'J. ',
			'"',
			'”',
			'. ',
			'? ',
			'word ',
			'Name ',
			'5',
			'\n',
			'… ',
			'\ud800',
			'!',
			') ',
			'[3]',
			'¹ ',
			'「',
			'。',
			'」と',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({unit: 'binary'}),
					fc.array(piece).map(pieces => pieces.join('')),
				),
				text => {
					let rest = '';
					let end = 0;
					for (const span of sentences(text)) {
						expect(span.start).toBeGreaterThanOrEqual(end);
						expect(span.end).toBeGreaterThan(span.start);
						const sentence = text.slice(span.start, span.end);
						expect(sentence).toBe(sentence.trim());
						rest += text.slice(end, span.start);
						end = span.end;
					}
					expect((rest + text.slice(end)).trim()).toBe('');
				},
			),
			{numRuns: 500},
		);
	});

	test('a text longer than one piece splits as it would in one', () => {
		const sentence = 'The ferry to Ostrel left at noon with forty people. ';
		expect(new Set(split(sentence.repeat(3000)))).toEqual(new Set([sentence.trim()]));
		expect(sentences('word and '.repeat(40_000))).toHaveLength(1);
	});
});
