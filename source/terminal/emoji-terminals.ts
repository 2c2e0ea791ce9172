import type {EmojiForm} from '../article/safe-text.ts';

/** Set by programs that draw text for the terminal they run in, with widths of their own. */
const between = ['TMUX', 'STY', 'ZELLIJ', 'NVIM', 'VIM_TERMINAL', 'INSIDE_EMACS'];

/**
 * Set by terminals that measure emoji in other ways, or whose fonts have no flags (Windows). One of them may have been
 * started from a terminal that names itself, and inherit its name.
 */
const others = [
	'VTE_VERSION',
	'KONSOLE_VERSION',
	'XTERM_VERSION',
	'ALACRITTY_WINDOW_ID',
	'TERMINAL_EMULATOR',
	'WT_SESSION',
];

/** By `TERM`, which every terminal sets for itself. Versions of kitty that do not join emoji call themselves the same. */
const byTerm = new Map<string, EmojiForm>([
	['foot', 'kept'],
	['foot-extra', 'kept'],
	['wezterm', 'kept'],
	['xterm-ghostty', 'kept'],
	['xterm-kitty', 'unjoined'],
]);

/** By `TERM_PROGRAM`, with the first version that draws them, of those that pass for xterm. */
const byProgram = new Map<string, readonly [major: number, minor: number]>([
	['WezTerm', [0, 0]],
	['ghostty', [0, 0]],
	['iTerm.app', [3, 5]],
]);

/**
 * What a terminal makes of emoji of several characters, by what it says of itself: only those are trusted that are
 * known to draw flags, skin tones and joined emoji in two cells.
 * @param environment as `process.env`
 */
export function emojiOn(environment: Readonly<Record<string, string | undefined>>): EmojiForm {
	const {TERM: term = '', TERM_PROGRAM: program = '', TERM_PROGRAM_VERSION: version = ''} = environment;
	if (between.some(name => environment[name])) return 'named';
	const form = byTerm.get(term);
	if (form !== undefined) return form;
	const least = byProgram.get(program);
	if (term !== 'xterm-256color' || least === undefined || others.some(name => environment[name]))
		return 'named';
	const [major = 0, minor = 0] = version.split('.').map(number => Number.parseInt(number, 10) || 0);
	return major > least[0] || (major === least[0] && minor >= least[1]) ? 'kept' : 'named';
}
