import type {Preferences} from '../settings/preferences.ts';
import type {Ground, Tone, Voice} from '../typeset/line.ts';

/** How every tone and ground is drawn: parameters of SGR, empty for the terminal's own look. */
export type Theme = {
	readonly tones: Readonly<Record<Tone, string>>;
	/** The tones over a ground that is not `none`, where that takes others. */
	readonly tonesOnGround?: Readonly<Record<Tone, string>>;
	readonly grounds: Readonly<Record<Ground, string>>;
};

type Voices = Readonly<Record<`voice-${Voice}` | `name-${Voice}`, string>>;

/** The tones of an article's speakers from six colours; their names are bold. */
function voices(...colours: readonly [string, string, string, string, string, string]): Voices {
	const tones = colours.flatMap((colour, at) => [
		[`voice-${at + 1}`, colour],
		[`name-${at + 1}`, colour === '' ? '1' : `1;${colour}`],
	]);
	return Object.fromEntries(tones) as Voices;
}

/**
 * Over a reversed ground weight alone: what is dim or coloured there makes patches of it, and what is reversed again
 * cannot be seen.
 */
function reversed(tones: Theme['tones']): Theme['tones'] {
	const flat = Object.keys(tones).map(tone => [tone, '']);
	return {
		...(Object.fromEntries(flat) as Theme['tones']),
		strong: '1',
		headline: '1',
		match: '4',
		'match-here': '1;4',
		attribution: '4',
		lit: '4',
	};
}

/** What goes without colour: weight, underline and reversal, for `NO_COLOR` and terminals without any. */
const colourless: Theme = {
	tones: {
		plain: '',
		strong: '1',
		quiet: '2',
		guess: '2',
		accent: '1',
		headline: '1',
		gist: '1',
		publication: '2',
		label: '1;2',
		subhead: '1;4',
		...voices('', '', '', '', '', ''),
		attribution: '1;4',
		match: '4',
		'match-here': '7',
		lit: '4',
		link: '4',
		'link-here': '7',
		star: '1',
		key: '1',
		rule: '2',
		good: '1',
		bad: '1',
	},
	grounds: {none: '', bar: '7', selected: '7'},
};

/** Sixteen colours: those of the terminal's own palette, which suits its background. */
const basic: Theme = {
	tones: {
		...colourless.tones,
		accent: '36',
		label: '36',
		subhead: '1;36',
		...voices('32', '35', '33', '36', '94', '95'),
		attribution: '4;33',
		match: '30;43',
		'match-here': '30;46',
		lit: '4;36',
		link: '4;34',
		'link-here': '7;34',
		star: '33',
		key: '36',
		good: '32',
		bad: '31',
	},
	grounds: {none: '', bar: '7', selected: '7'},
};

const dark: Theme = {
	tones: {
		...basic.tones,
		quiet: '38;5;246',
		guess: '38;5;243',
		accent: '38;5;80',
		headline: '1;38;5;231',
		gist: '38;5;222',
		publication: '38;5;109',
		label: '1;38;5;80',
		subhead: '1;38;5;80',
		...voices('38;5;150', '38;5;111', '38;5;215', '38;5;177', '38;5;229', '38;5;211'),
		attribution: '4;38;5;222',
		match: '30;48;5;222',
		'match-here': '1;30;48;5;214',
		lit: '38;5;231;48;5;24',
		link: '4;38;5;117',
		'link-here': '4;38;5;231;48;5;24',
		star: '38;5;220',
		key: '38;5;80',
		rule: '38;5;240',
		good: '38;5;114',
		bad: '38;5;210',
	},
	grounds: {none: '', bar: '48;5;236', selected: '48;5;237'},
};

const light: Theme = {
	tones: {
		...basic.tones,
		quiet: '38;5;240',
		guess: '38;5;244',
		accent: '38;5;30',
		headline: '1;38;5;16',
		gist: '38;5;94',
		publication: '38;5;24',
		label: '1;38;5;30',
		subhead: '1;38;5;30',
		...voices('38;5;22', '38;5;25', '38;5;130', '38;5;90', '38;5;58', '38;5;125'),
		attribution: '4;38;5;94',
		match: '30;48;5;222',
		'match-here': '1;30;48;5;214',
		lit: '38;5;16;48;5;153',
		link: '4;38;5;25',
		'link-here': '4;38;5;16;48;5;153',
		star: '38;5;130',
		key: '38;5;30',
		rule: '38;5;248',
		good: '38;5;28',
		bad: '38;5;124',
	},
	grounds: {none: '', bar: '48;5;254', selected: '48;5;255'},
};

const tonesOnGround = reversed(colourless.tones);
const withoutColour: Theme = {...colourless, tonesOnGround};
const withSixteen: Theme = {...basic, tonesOnGround};

/**
 * The theme for the reader's choice and the terminal.
 * @param colourDepth bits a colour has on the terminal: 1 (none), 4, 8 or 24, as `getColorDepth()` tells
 */
export function themeFor({theme}: Pick<Preferences, 'theme'>, colourDepth: number): Theme {
	if (theme === 'none' || colourDepth < 4) return withoutColour;
	if (colourDepth < 8) return withSixteen;
	return theme === 'light' ? light : dark;
}
