import {type SafeText, ui} from '../../article/safe-text.ts';
import type {Preferences} from '../preferences.ts';

/** The marks, rules and bars of the screen. */
export type Signs = Readonly<
	Record<'here' | 'unread' | 'star' | 'bar' | 'rule' | 'more' | 'full' | 'empty', SafeText>
>;

const unicode: Signs = {
	here: ui('›'),
	unread: ui('●'),
	star: ui('★'),
	bar: ui('│'),
	rule: ui('─'),
	more: ui('…'),
	full: ui('━'),
	empty: ui('─'),
};

const ascii: Signs = {
	here: ui('>'),
	unread: ui('o'),
	star: ui('*'),
	bar: ui('|'),
	rule: ui('-'),
	more: ui('...'),
	full: ui('#'),
	empty: ui('.'),
};

/** The signs the reader has chosen. */
export function signsOf({lines}: Pick<Preferences, 'lines'>): Signs {
	return lines === 'ascii' ? ascii : unicode;
}
