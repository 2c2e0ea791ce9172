import {citationStyles, type ReferenceStyle, styleNames} from '../article/citation-styles.ts';
import {type Sort, sortIds, sorts} from '../article/sorts.ts';

/** What a person has chosen for good. Kept by `settings.ts`; here is what there is to choose. */
export type Preferences = {
	/** Folders and files that are opened when none is named. */
	readonly libraries: readonly string[];
	/** Columns of the text: 20 to 200. */
	readonly columnWidth: number;
	/** `none` draws no colour. */
	readonly theme: 'dark' | 'light' | 'none';
	/** What rules and frames are drawn with; `auto` goes by the terminal's locale. */
	readonly lines: 'auto' | 'unicode' | 'ascii';
	readonly sort: Sort;
	/** Where Enter on the list leads. */
	readonly openingView: 'brief' | 'quotes' | 'text';
	/** What a quote is copied with. */
	readonly citationStyle: ReferenceStyle;
	/** One thing a line and no decoration. */
	readonly screenReader: boolean;
	/** Whether the wheel of the mouse is for the reader; the terminal has the mouse to itself otherwise. */
	readonly mouse: boolean;
	/** Keys of an action by its id, in place of those it comes with. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
	/** The command that opens a file; null for `$VISUAL`, then `$EDITOR`. */
	readonly editor: string | null;
	/** Commands that articles were piped to, the last used first; at most `mostRecent`. */
	readonly pipeCommands: readonly string[];
	/** Queries of searches that are kept, by their names. */
	readonly savedSearches: Readonly<Record<string, string>>;
	/** What was searched for, the newest first; at most `mostRecent`. */
	readonly recentSearches: readonly string[];
	/** The article at which the list of each library was left, by the library's paths; at most `mostRecent`. */
	readonly leftAt: Readonly<Record<string, string>>;
};

/** So many searches, commands and libraries are remembered. */
export const mostRecent = 100;

export const defaultPreferences: Preferences = {
	libraries: [],
	columnWidth: 72,
	theme: 'dark',
	lines: 'auto',
	sort: 'newest',
	openingView: 'brief',
	citationStyle: 'apa',
	screenReader: false,
	mouse: false,
	keys: {},
	editor: null,
	pipeCommands: [],
	savedSearches: {},
	recentSearches: [],
	leftAt: {},
};

/** As much of JSON Schema as preferences need, so that one table serves the settings file and our own check. */
export type PreferenceSchema = {
	readonly type: 'string' | 'integer' | 'boolean' | 'array' | 'object';
	readonly nullable?: boolean;
	readonly enum?: readonly string[];
	readonly minLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly items?: PreferenceSchema;
	readonly properties?: Readonly<Record<string, PreferenceSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: PreferenceSchema;
};

const words: PreferenceSchema = {type: 'string', minLength: 1};

/** What each preference may hold, as JSON Schema. */
export const preferenceSchemas: Readonly<Record<keyof Preferences, PreferenceSchema>> = {
	libraries: {type: 'array', items: words},
	columnWidth: {type: 'integer', minimum: 20, maximum: 200},
	theme: {type: 'string', enum: ['dark', 'light', 'none']},
	lines: {type: 'string', enum: ['auto', 'unicode', 'ascii']},
	sort: {type: 'string', enum: sortIds},
	openingView: {type: 'string', enum: ['brief', 'quotes', 'text']},
	citationStyle: {type: 'string', enum: citationStyles},
	screenReader: {type: 'boolean'},
	mouse: {type: 'boolean'},
	keys: {type: 'object', additionalProperties: {type: 'array', items: words}},
	editor: {...words, nullable: true},
	pipeCommands: {type: 'array', items: words},
	savedSearches: {type: 'object', additionalProperties: words},
	recentSearches: {type: 'array', items: words},
	leftAt: {type: 'object', additionalProperties: words},
};

/** One row of the settings view. */
export type PreferenceChoice = {
	readonly id: keyof Preferences;
	readonly title: string;
	readonly description: string;
	/** How it is changed: picked from `choices`, typed as a number or a text, or as a list of folders or commands. */
	readonly kind: 'choice' | 'number' | 'text' | 'folders' | 'commands';
	/** Of kind `choice`: what can be picked; else empty. */
	readonly choices: readonly {readonly value: string | boolean; readonly title: string}[];
};

/** The settings view, top to bottom. Below it stand the keys of every action. */
export const preferenceChoices: readonly PreferenceChoice[] = [
	{
		id: 'libraries',
		title: 'Library',
		description: 'Folders and files that are opened when none is named',
		kind: 'folders',
		choices: [],
	},
	{
		id: 'columnWidth',
		title: 'Column width',
		description: 'Columns of the text, 20 to 200',
		kind: 'number',
		choices: [],
	},
	{
		id: 'theme',
		title: 'Colours',
		description: 'What the terminal’s background is like',
		kind: 'choice',
		choices: [
			{value: 'dark', title: 'for a dark background'},
			{value: 'light', title: 'for a light background'},
			{value: 'none', title: 'no colour'},
		],
	},
	{
		id: 'lines',
		title: 'Lines and signs',
		description: 'What rules, bullets and marks are drawn with',
		kind: 'choice',
		choices: [
			{value: 'auto', title: 'as the terminal’s locale has it'},
			{value: 'unicode', title: 'Unicode'},
			{value: 'ascii', title: 'ASCII only'},
		],
	},
	{
		id: 'sort',
		title: 'Order of the list',
		description: 'How the list is sorted when it opens',
		kind: 'choice',
		choices: sortIds.map(value => ({value, title: sorts[value]})),
	},
	{
		id: 'openingView',
		title: 'Enter opens',
		description: 'The view that Enter on the list leads to',
		kind: 'choice',
		choices: [
			{value: 'brief', title: 'the brief'},
			{value: 'quotes', title: 'the quotes'},
			{value: 'text', title: 'the text'},
		],
	},
	{
		id: 'citationStyle',
		title: 'Citations',
		description: 'The style in which a quote is copied with its citation',
		kind: 'choice',
		choices: citationStyles.map(value => ({value, title: styleNames[value]})),
	},
	{
		id: 'screenReader',
		title: 'Screen reader',
		description: 'One thing a line and no decoration',
		kind: 'choice',
		choices: [
			{value: false, title: 'off'},
			{value: true, title: 'on'},
		],
	},
	{
		id: 'mouse',
		title: 'Mouse wheel',
		description:
			'Whether the wheel scrolls here; off leaves the mouse to the terminal, which selects and copies with it',
		kind: 'choice',
		choices: [
			{value: false, title: 'off'},
			{value: true, title: 'on'},
		],
	},
	{
		id: 'editor',
		title: 'Editor',
		description: 'The command that opens a file; empty for $VISUAL, then $EDITOR',
		kind: 'text',
		choices: [],
	},
	{
		id: 'pipeCommands',
		title: 'Pipe commands',
		description:
			'What | offers by the arrow keys, the last used first; a comma within a command is typed as \\,',
		kind: 'commands',
		choices: [],
	},
];

/**
 * Takes what fits out of anything that was read from a settings file.
 * @returns the valid preferences alone, and the names of those that were not valid.
 */
export function readPreferences(stored: Readonly<Record<string, unknown>>): {
	valid: Partial<Preferences>;
	refused: string[];
} {
	const valid: Record<string, unknown> = {};
	const refused: string[] = [];
	for (const [name, schema] of Object.entries(preferenceSchemas)) {
		if (!Object.hasOwn(stored, name)) continue;
		if (fits(stored[name], schema)) valid[name] = stored[name];
		else refused.push(name);
	}
	return {valid: valid as Partial<Preferences>, refused};
}

/** Whether the value may stand where the schema stands. */
function fits(value: unknown, schema: PreferenceSchema): boolean {
	if (value === null) return schema.nullable === true;
	switch (schema.type) {
		case 'boolean':
			return typeof value === 'boolean';
		case 'string':
			return (
				typeof value === 'string' &&
				value.length >= (schema.minLength ?? 0) &&
				(schema.enum === undefined || schema.enum.includes(value))
			);
		case 'integer':
			return (
				Number.isInteger(value) &&
				(value as number) >= (schema.minimum ?? -Infinity) &&
				(value as number) <= (schema.maximum ?? Infinity)
			);
		case 'array':
			return Array.isArray(value) && value.every(item => fits(item, schema.items!));
		case 'object':
			return typeof value === 'object' && !Array.isArray(value) && fieldsFit(value, schema);
	}
}

function fieldsFit(
	value: object,
	{required = [], properties = {}, additionalProperties}: PreferenceSchema,
): boolean {
	if (!required.every(name => Object.hasOwn(value, name))) return false;
	return Object.entries(value).every(([name, field]) => {
		const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
		return schema === undefined || fits(field, schema);
	});
}
