import type {SafeText} from '../article/safe-text.ts';

/** Terminals take no more than this of an OSC 52 (xterm and tmux give up near 75,000), in bytes of base64. */
const most = 74_000;

/** GNU screen passes on strings of fewer than 768 bytes. */
const screenPiece = 500;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What makes the terminal put a text on its clipboard, over SSH too: one OSC 52, of which base64 is all that is not
 * ours. tmux takes it itself when its `set-clipboard` is on, and gives a wrapped one to the terminal around it when
 * `allow-passthrough` is; nobody can ask which, so it gets both. GNU screen gets it wrapped.
 * @param environment the program's own; `TMUX` and `STY` tell what it runs in
 * @returns null when the text is too long
 */
export function clipboardSequence(text: SafeText, environment: Environment): string | null {
	const encoded = Buffer.from(text, 'utf8').toString('base64');
	if (encoded.length > most) return null;
	const sequence = `\u{1B}]52;c;${encoded}\u{7}`;
	if (environment.TMUX)
		return `${sequence}\u{1B}Ptmux;${sequence.replaceAll('\u{1B}', '\u{1B}\u{1B}')}\u{1B}\\`;
	if (!environment.STY) return sequence;
	const pieces = sequence.match(new RegExp(`[^]{1,${screenPiece}}`, 'g')) ?? [];
	return pieces.map(piece => `\u{1B}P${piece}\u{1B}\\`).join('');
}
