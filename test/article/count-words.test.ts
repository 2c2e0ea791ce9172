import {describe, expect, test} from 'vitest';
import {countWords} from '../../source/article/article.ts';

describe('words', () => {
	test.each([
		['The pier – built in 1902 – burned.', 6],
		["It's a no-go & done.", 4],
		['다리는 금요일에 닫혔다.', 3],
		['Мост закрыт.', 2],
		['', 0],
		['… – 。！', 0],
	])('%j are %i', (text, count) => {
		expect(countWords(text)).toBe(count);
	});

	test.each([
		['村の議会は金曜日に古い橋を閉じると決めた。', 8, 20],
		['村委会星期五决定关闭旧桥。', 5, 12],
		['สภาเมืองตัดสินใจปิดสะพานเก่าในวันศุกร์', 6, 14],
		['The 橋 closed.', 3, 3],
	])('%s, without spaces, are counted too', (text, least, most) => {
		expect(countWords(text)).toBeGreaterThanOrEqual(least);
		expect(countWords(text)).toBeLessThanOrEqual(most);
	});

	test('of a long run are those of its pieces', () => {
		const sentence = '村の議会は金曜日に古い橋を閉じると決めた。';
		const count = countWords(sentence.repeat(2000)) / 2000;
		expect(Math.abs(count - countWords(sentence))).toBeLessThan(0.5);
	});
});
