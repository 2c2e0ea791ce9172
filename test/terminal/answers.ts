/** What a terminal answers to a program that asked; the letters in them are keys of the reader. */
export const answers = [
	'\x1b]11;rgb:1e1e/1e1e/1e1e\x07',
	'\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\',
	'\x1bP1$r0m\x1b\\',
	'\x1bP>|harbourterm 3.1(sms)\x1b\\',
	'\x1b_Gi=31;smAq\x1b\\',
	'\x1b]lsmAqj\x1b\\',
];
