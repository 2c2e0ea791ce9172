import {type SafeText, ui} from '../../article/safe-text.ts';
import {linesOf} from '../lines.ts';
import type {Model} from '../model.ts';

/** The marks, rules and bars of the screen. */
export type Signs = Readonly<
	Record<'here' | 'kept' | 'unread' | 'star' | 'aside' | 'bar' | 'rule' | 'more' | 'full' | 'empty', SafeText>
>;

const unicode: Signs = {
	here: ui('›'),
	kept: ui('+'),
	unread: ui('●'),
	star: ui('★'),
	aside: ui('='),
	bar: ui('│'),
	rule: ui('─'),
	more: ui('…'),
	full: ui('━'),
	empty: ui('─'),
};

const ascii: Signs = {
	here: ui('>'),
	kept: ui('+'),
	unread: ui('o'),
	star: ui('*'),
	aside: ui('='),
	bar: ui('|'),
	rule: ui('-'),
	more: ui('...'),
	full: ui('#'),
	empty: ui('.'),
};

/** For a screen reader, which would read every rule aloud: words, and nothing where a sign only decorates. */
const spoken: Signs = {
	here: ui('>'),
	kept: ui('+'),
	unread: ui('unread'),
	star: ui('starred'),
	aside: ui('to be compared'),
	bar: ui(' '),
	rule: ui(' '),
	more: ui('...'),
	full: ui(''),
	empty: ui(''),
};

/** The signs for the reader and the terminal. */
export function signsOf(model: Pick<Model, 'preferences' | 'linear' | 'isUtf8'>): Signs {
	if (model.linear) return spoken;
	return linesOf(model) === 'ascii' ? ascii : unicode;
}
