import {allCitationStyles} from '../article/citation-styles.ts';
import type {Command, Option} from './command.ts';

const json: Option = {name: 'json', text: 'write JSON Lines, one record a line'};
const csv: Option = {name: 'csv', text: 'write CSV'};
const markdown: Option = {name: 'markdown', text: 'write Markdown'};
/** How everything can be written for other programs. */
const formats = [json, csv, markdown];
const rebuild: Option = {name: 'rebuild', text: 'remove the archive first, and make it anew'};
const query: Option = {
	name: 'query',
	short: 'q',
	value: 'QUERY',
	text: 'only what this search finds, in the language of the reader’s search',
};
const limit: Option = {name: 'limit', value: 'N', text: 'no more than so many results (30)'};
const speaker: Option = {
	name: 'speaker',
	value: 'NAME',
	text: 'only quotes of this speaker; a part of the name will do, in whole words',
};
const tag: Option = {name: 'tag', value: 'TAG', text: 'only clippings with this tag'};
const citation: Option = {
	name: 'citation',
	value: 'STYLE',
	values: allCitationStyles,
	text: 'cite in this style: apa (unless said otherwise), mla, chicago or card',
};

/** Options that every command takes. */
export const commonOptions: readonly Option[] = [
	{name: 'encoding', value: 'NAME', text: 'read the files in this encoding, e.g. windows-1252'},
	{name: 'help', short: 'h', text: 'show help'},
	{name: 'version', short: 'V', text: 'show the version'},
];

/** Every command, the reader first. Parsing, help, completions and the manual page come from here. */
export const commands: readonly Command[] = [
	{
		name: null,
		arguments: '[PATH…]',
		text: 'open the reader on files or folders',
		options: [],
		load: () => import('./read.ts'),
	},
	{
		name: 'list',
		arguments: '[PATH…]',
		text: 'one line an article: date, publication, headline',
		options: [query, ...formats],
		load: () => import('./list.ts'),
	},
	{
		name: 'brief',
		arguments: '[PATH…]',
		text: 'what each article says in short',
		options: [query, ...formats],
		load: () => import('./brief.ts'),
	},
	{
		name: 'quotes',
		arguments: '[PATH…]',
		text: 'what is quoted in each article, and who said it',
		options: [query, speaker, ...formats],
		load: () => import('./quotes.ts'),
	},
	{
		name: 'speakers',
		arguments: '[PATH…]',
		text: 'everybody who is quoted, with the number of quotes and articles, most quoted first',
		options: [query, ...formats],
		load: () => import('./speakers.ts'),
	},
	{
		name: 'text',
		arguments: 'FILE…',
		text: 'the whole article',
		options: [...formats],
		load: () => import('./text.ts'),
	},
	{
		name: 'search',
		arguments: 'QUERY [PATH…]',
		text: 'what a search finds: articles, quotes and speakers, best first',
		options: [limit, ...formats],
		load: () => import('./search.ts'),
	},
	{
		name: 'check',
		arguments: '[PATH…]',
		text: 'every file that could not be read, or only in part, every folder passed over, and why',
		options: [...formats],
		load: () => import('./check.ts'),
	},
	{
		name: 'clippings',
		arguments: '',
		text: 'everything that you kept of articles, newest first, with its citation, note and tags',
		options: [speaker, tag, citation, ...formats],
		load: () => import('./clippings.ts'),
	},
	{
		name: 'corrections',
		arguments: '',
		text: 'everything that you put right about quotes and speakers, newest first',
		options: [...formats],
		load: () => import('./corrections.ts'),
	},
	{
		name: 'marks',
		arguments: '',
		text: 'everything that you read, starred, kept and put right; with --json, to be taken elsewhere',
		options: [json],
		load: () => import('./marks.ts'),
	},
	{
		name: 'import',
		arguments: 'FILE…',
		text: 'how much it takes in of what marks, clippings and corrections wrote with --json',
		options: [],
		load: () => import('./import.ts'),
	},
	{
		name: 'index',
		arguments: '[PATH…]',
		text: 'what the archive of a library holds, once it is up to date',
		options: [query, rebuild, json],
		load: () => import('./index.ts'),
	},
	{
		name: 'completions',
		arguments: 'SHELL',
		text: 'completions for bash, zsh or fish',
		options: [],
		choices: ['bash', 'zsh', 'fish'],
		load: () => import('./completions.ts'),
	},
	{
		name: 'man',
		arguments: '',
		text: 'this program’s manual page: quotidian man | man -l -',
		options: [],
		load: () => import('./man.ts'),
	},
];

/** All options of a command, its own first. */
export function optionsOf(command: Command): Option[] {
	return [...command.options, ...commonOptions];
}

/** An option as it is typed, with its value: `--encoding NAME`. */
export function typed({name, value}: Option): string {
	return value === undefined ? `--${name}` : `--${name} ${value}`;
}
