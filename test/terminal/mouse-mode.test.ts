import {expect, test} from 'vitest';
import {openMouseMode} from '../../source/terminal/mouse-mode.ts';

const enter = '\x1b[?1000h\x1b[?1006h';
const leave = '\x1b[?1006l\x1b[?1000l';

test('the mouse is the reader’s while that is wanted and the reader has the terminal', () => {
	const written: string[] = [];
	const mouse = openMouseMode(sequence => written.push(sequence));
	const steps: readonly (readonly [() => void, string[]])[] = [
		[() => mouse.hold(true), []],
		[() => mouse.want(true), [enter]],
		[() => mouse.want(true), []],
		[() => mouse.hold(false), [leave]],
		[() => mouse.hold(false), []],
		[() => mouse.hold(true), [enter]],
		[() => mouse.want(false), [leave]],
		[() => mouse.hold(false), []],
		[() => mouse.want(true), []],
	];
	for (const [act, expected] of steps) {
		written.length = 0;
		act();
		expect(written).toEqual(expected);
	}
});
