import {describe, expect, test} from 'vitest';
import {emojiOn} from '../../source/terminal/emoji-terminals.ts';

const iTerm = {TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.6.6'};
const wezTerm = {
	TERM: 'xterm-256color',
	TERM_PROGRAM: 'WezTerm',
	TERM_PROGRAM_VERSION: '20240203-110809-5046fc22',
};
const ghostty = {TERM: 'xterm-ghostty', TERM_PROGRAM: 'ghostty', TERM_PROGRAM_VERSION: '1.2.3'};

describe('emoji of several characters', () => {
	test.each([
		['iTerm', iTerm],
		['WezTerm', wezTerm],
		['WezTerm by its own name', {TERM: 'wezterm'}],
		['Ghostty', ghostty],
		['Ghostty at the other end of a line', {TERM: 'xterm-ghostty', SSH_TTY: '/dev/pts/1'}],
		['foot', {TERM: 'foot'}],
		['foot, started from a shell of GNOME', {TERM: 'foot', VTE_VERSION: '7600'}],
	])('are kept on %s', (_, environment) => {
		expect(emojiOn(environment)).toBe('kept');
	});

	test('are kept on kitty but for joined ones', () => {
		expect(emojiOn({TERM: 'xterm-kitty', KITTY_WINDOW_ID: '1'})).toBe('unjoined');
	});

	test.each<[string, Record<string, string | undefined>]>([
		['nothing is known', {}],
		['xterm', {TERM: 'xterm-256color'}],
		['the console of Linux', {TERM: 'linux'}],
		['a dumb terminal', {TERM: 'dumb', TERM_PROGRAM: 'WezTerm'}],
		['an older iTerm', {...iTerm, TERM_PROGRAM_VERSION: '3.4.23'}],
		['an iTerm without a version', {...iTerm, TERM_PROGRAM_VERSION: undefined}],
		[
			'Terminal of macOS',
			{TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455'},
		],
		['VS Code', {TERM: 'xterm-256color', TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.105.1'}],
		['Windows Terminal, whose fonts have no flags', {TERM: 'xterm-256color', WT_SESSION: 'a'}],
		['tmux', {...iTerm, TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TMUX: '/tmp/tmux'}],
		['tmux that passes for xterm', {...wezTerm, TMUX: '/tmp/tmux'}],
		['screen', {...iTerm, TERM: 'screen-256color'}],
		['screen that passes for the terminal around it', {...ghostty, STY: '1.pts'}],
		['zellij', {...ghostty, ZELLIJ: '0'}],
		['a terminal in an editor', {...wezTerm, NVIM: '/run/nvim'}],
		['Alacritty started from a shell of WezTerm', {...wezTerm, TERM: 'alacritty'}],
		['GNOME started from a shell of WezTerm', {...wezTerm, VTE_VERSION: '7600'}],
		['a name that every object has', {TERM: 'constructor', TERM_PROGRAM: 'toString'}],
	])('are named where %s', (_, environment) => {
		expect(emojiOn(environment)).toBe('named');
	});
});
