import {expect, test} from 'vitest';
import {NowAndThen} from '../../source/archive/now-and-then.ts';

test('what happens a thousand times in a second is told twenty times, the first time at once', () => {
	let now = 5000;
	const news = new NowAndThen(50, () => now);
	const told: number[] = [];
	for (; now < 6000; now++) {
		if (!news.isDue()) continue;
		news.told();
		told.push(now);
	}
	expect(told).toHaveLength(20);
	expect(told.slice(0, 3)).toEqual([5000, 5050, 5100]);
});

test('what is told in between counts', () => {
	let now = 0;
	const news = new NowAndThen(50, () => now);
	news.told();
	now = 40;
	news.told();
	now = 80;
	expect(news.isDue()).toBe(false);
	now = 90;
	expect(news.isDue()).toBe(true);
});
