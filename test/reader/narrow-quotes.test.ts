import {describe, expect, test} from 'vitest';
import {narrowQuotes} from '../../source/reader/narrow-quotes.ts';
import {fastest} from '../article/fastest.ts';
import {pageOf} from '../fixtures/pages.ts';

const page = pageOf(1, {
	body: ['“The café stays,” said Mara Lind. “We lost a pier,” he said. “Nothing at all.”'],
	said: [{by: 'Mara Lind', cue: 'said'}, {mention: 'he', cue: 'said'}, null],
	speakers: [{name: 'Mara Lind', role: 'café owner'}],
});
const shown = (query: string) => narrowQuotes(page, query)?.shown;

describe('quotes are narrowed', () => {
	test('by words of the quote, of the speaker, their role, and the cue, without case and accents', () => {
		expect(shown('CAFE')).toEqual([0]);
		expect(shown('lind stays')).toEqual([0]);
		expect(shown('owner')).toEqual([0]);
		expect(shown('said')).toEqual([0, 1]);
		expect(shown('pier lind')).toEqual([]);
	});

	test('to those of unknown speakers by that word', () => {
		expect(shown('unknown')).toEqual([1, 2]);
	});

	test('by nothing when nothing is typed', () => {
		expect(narrowQuotes(page, '  ')).toBeNull();
	});

	test('four times as many in about four times as long', () => {
		const time = (n: number) => {
			const body = Array.from({length: n}, (_, at) => `“Number ${at} of the harbour minutes,” one said.`);
			const many = pageOf(1, {body});
			narrowQuotes(many, 'minutes');
			return fastest(() => narrowQuotes(many, 'minutes 17'));
		};
		expect(time(8000)).toBeLessThan(Math.max(7 * time(2000), 5));
	});
});
