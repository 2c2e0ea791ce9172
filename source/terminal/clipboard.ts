/** What makes a terminal put a text on its clipboard, over SSH too: OSC 52, of which base64 is all that is not ours. */
import type {SafeText} from '../article/safe-text.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * So many bytes a sequence may have. What terminals take differs, and none says when it was too much: hterm takes
 * 100,000 bytes, tmux a million, xterm, kitty, foot, iTerm2 and VS Code more than that. The least of them it is, which is
 * 75,000 bytes of text; on a telephone Termux takes 8192.
 */
const most = 100_000;
const mostOfTermux = 8000;

/** GNU screen passes strings of fewer than 768 bytes on. */
const screenPiece = 500;

/**
 * What to write to the terminal, and whether it is known to take it: `unsure` for those that have taken no such thing
 * until lately, or take none. In words, why there is nothing to be written.
 * @param environment the program's own; it tells what the program runs in
 */
export function clipboardSequence(
	text: SafeText,
	environment: Environment,
): {readonly sequence: string; readonly isSure: boolean} | string {
	const {TERM = '', TMUX, STY, TERMUX_VERSION, TERM_PROGRAM, VTE_VERSION} = environment;
	// Neither the console of Linux nor a terminal that can nothing has a clipboard.
	if (TERM === '' || TERM === 'dumb' || TERM === 'linux') return 'This terminal has no clipboard';
	const sequence = `\u{1B}]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u{7}`;
	if (sequence.length > (TERMUX_VERSION ? mostOfTermux : most)) return 'Too long for this terminal';
	// tmux takes it itself when its `set-clipboard` is on, and gives a wrapped one on when `allow-passthrough` is.
	if (TMUX) return {sequence: `${sequence}${throughTmux(sequence)}`, isSure: true};
	if (STY) return {sequence: inPieces(sequence), isSure: true};
	const isUnsure = TERM_PROGRAM === 'Apple_Terminal' || Boolean(VTE_VERSION);
	// On another machine only the name of the terminal is left of screen and tmux: each passes over what is the other's.
	const both = TERM.startsWith('screen') ? `${sequence}${inPieces(sequence)}` : sequence;
	return {sequence: both, isSure: !isUnsure};
}

function throughTmux(sequence: string): string {
	return `\u{1B}Ptmux;${sequence.replaceAll('\u{1B}', '\u{1B}\u{1B}')}\u{1B}\\`;
}

function inPieces(sequence: string): string {
	const pieces = sequence.match(new RegExp(`[\\s\\S]{1,${screenPiece}}`, 'g')) ?? [];
	return pieces.map(piece => `\u{1B}P${piece}\u{1B}\\`).join('');
}
