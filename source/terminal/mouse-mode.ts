/** Reports of pressed buttons and of the wheel, in a form that knows windows of any size. */
const enter = '\x1b[?1000h\x1b[?1006h';
const leave = '\x1b[?1006l\x1b[?1000l';

/** The mouse of a terminal: it is the reader's while that is wanted and the reader has the terminal. */
export type MouseMode = {
	/** Somebody has chosen that the wheel is for the reader, or that the mouse is for the terminal. */
	want(wanted: boolean): void;
	/** The reader takes the terminal, or gives it away. */
	hold(held: boolean): void;
};

/** @param write writes to the terminal; nothing is written as long as nobody wants the mouse */
export function openMouseMode(write: (sequence: string) => void): MouseMode {
	let wanted = false;
	let held = false;
	let isOn = false;

	function settle(): void {
		if (isOn === (wanted && held)) return;
		isOn = !isOn;
		write(isOn ? enter : leave);
	}

	return {
		want(now) {
			wanted = now;
			settle();
		},
		hold(now) {
			held = now;
			settle();
		},
	};
}
