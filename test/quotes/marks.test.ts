import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Block, bodyText} from '../../source/article/article.ts';
import {quotedStretches} from '../../source/quotes/marks.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map(text => ({kind: 'paragraph', text}));
const quoted = (...texts: string[]) => quotedStretches(paragraphs(...texts)).map(quote => quote.text);

describe('quotedStretches', () => {
	test.each([
		['curly', '“We sail,” Lund said. “At once.”', ['We sail,', 'At once.']],
		['straight', '"We sail," Lund said. "At once."', ['We sail,', 'At once.']],
		['mixed', '“We sail," Lund said. "At once.”', ['We sail,', 'At once.']],
		['ASCII', "``We sail,'' Lund said.", ['We sail,']],
		['guillemets', '« On part », dit Lund. »Wir fahren«, sagte sie.', ['On part', 'Wir fahren']],
		['low and high', '„Wir fahren“, sagte Lund.', ['Wir fahren']],
		['Swedish', '”Vi seglar”, sa Lund.', ['Vi seglar']],
		['single inside double', 'He called it “the ‘slow’ boat” twice.', ['the ‘slow’ boat']],
		[
			'straight inside straight',
			'"She said "wait" to me," he said. "Bye."',
			['She said "wait" to me,', 'Bye.'],
		],
		['British', '‘He said “wait” to me,’ Lund said. It’s ‘late’.', ['He said “wait” to me,', 'late']],
		['British, straight', "'It's the sailors' right,' she said.", ["It's the sailors' right,"]],
		['possessive as the close', 'the ‘ships’ and ‘boats’ of Lund’s', ['ships', 'boats']],
		['corner brackets', '市長は「三月に始める」と述べた。', ['三月に始める']],
		['corner brackets inside', '「彼は『行く』と言った」と市長。', ['彼は『行く』と言った']],
		['white corner brackets alone', '『港の朝』を読んだ。', ['港の朝']],
		['no space at the marks', 'Lund said:"Wait"and left.', ['Wait']],
		['dash', '"I was there," he said, "and I—" "No."', ['I was there,', 'and I—', 'No.']],
		['ends in a number', '"We won in 2016" was the song.', ['We won in 2016']],
	])('%s', (_, text, expected) => {
		expect(quoted(text)).toEqual(expected);
	});

	test.each([
		['apostrophes', "It's the sailors' day, rock 'n' roll, the '90s and 'em."],
		['feet and inches', 'He is 6\'2" and the pipe 12" by 14".'],
		['a name', "Sheikh 'Abd al-'Aziz came."],
		['a mark without a partner', 'The "last boat left.'],
		['nothing inside', 'He wrote "" and “ ” and "…".'],
	])('none in %s', (_, text) => {
		expect(quoted(text, 'Nobody spoke.')).toEqual([]);
	});

	test('a height inside a quotation does not end it', () => {
		expect(quoted('"I am 6\'2" tall," he said.')).toEqual(['I am 6\'2" tall,']);
	});

	test('a quotation reopened in the next paragraph runs to the end of the first', () => {
		expect(quoted('She said: “We sail.', '“We always do,” she said.')).toEqual(['We sail.', 'We always do,']);
	});

	test('a quotation with marks at its ends only runs over the break', () => {
		expect(quoted('"We sail', 'at dawn," she said.', 'Nothing else.')).toEqual(['We sail', 'at dawn,']);
	});

	test('a last paragraph whose close was forgotten counts, one in the middle does not', () => {
		expect(quoted('All left.', '“We are the last here.')).toEqual(['We are the last here.']);
		expect(quoted('“We are not the last here.', 'All left.')).toEqual([]);
	});

	test('a forgotten mark does not swallow the quotation after it', () => {
		expect(quoted('"We sail, she said. Then "at once" and off.')).toEqual(['at once']);
	});

	test('every stretch is a slice of the body, in order, none inside another', () => {
		const piece = fc.constantFrom(
			'"',
			'“',
			'”',
			"'",
			'‘',
			'’',
			'«',
			'»',
			'„',
			'``',
			"''",
			'word',
			' ',
			'.',
			',',
			'6',
			's',
			'A',
		);
		const block = fc.array(piece, {maxLength: 40}).map(pieces => pieces.join(''));
		fc.assert(
			fc.property(fc.array(fc.oneof(block, fc.string({unit: 'binary'})), {maxLength: 5}), texts => {
				const body = paragraphs(...texts);
				const whole = bodyText({body});
				let end = 0;
				for (const quote of quotedStretches(body)) {
					expect(quote.start).toBeGreaterThanOrEqual(end);
					expect(whole.slice(quote.start, quote.end)).toBe(quote.text);
					expect(quote.text).toMatch(/[\p{L}\p{N}]/u);
					end = quote.end;
				}
			}),
			{numRuns: 1000},
		);
	});
});
