import {expect, test} from 'vitest';
import {missing, Row} from '../../source/quotes/features/row.ts';

test('a row takes its features from left to right, and its place among others', () => {
	const rows = new Float32Array(8);
	const row = new Row(4);
	row.add(12, 10);
	row.addIf(true);
	row.miss(1);
	row.copy(Float32Array.of(7));
	row.writeTo(rows, 1);
	expect([...rows]).toEqual([0, 0, 0, 0, 10, 1, missing, 7]);
	row.from(1).addIf(false);
	row.add(-3);
	row.add(5);
	row.writeTo(rows, 0);
	expect([...rows]).toEqual([10, 0, -3, 5, 10, 1, missing, 7]);
});

test('a row with features missing, or too many, is refused', () => {
	const row = new Row(2);
	row.add(1);
	expect(() => row.writeTo(new Float32Array(2), 0)).toThrow(RangeError);
	row.add(1);
	row.add(1);
	expect(() => row.writeTo(new Float32Array(2), 0)).toThrow(RangeError);
});
