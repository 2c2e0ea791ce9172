/**
 * What is changed in Ink and in what it is made of. The build and the tests both take Ink with these changes. They are
 * made by its words, so that Ink's version is pinned in package.json.
 */

type Change = {
	/** The end of the file's path, with `/` between folders. */
	readonly file: RegExp;
	readonly change: (text: string) => string;
};

/**
 * How much text is kept, in UTF-16 units: what Ink knows of one, its styles above all, takes about 125 bytes. It is the
 * text of a few screens of 200 columns and 60 rows.
 */
export const mostKept = 60_000;

/** What is known of texts. It is forgotten when they would be longer together than is kept. */
const knownTexts = `
	class KnownTexts extends Map {
		length = 0;
		set(text, known) {
			if (this.has(text)) return super.set(text, known);
			if (this.length + text.length > ${mostKept}) {
				this.clear();
				this.length = 0;
			}
			if (text.length > ${mostKept}) return this;
			this.length += text.length;
			return super.set(text, known);
		}
	}`;

/** Yoga asks whether there is a `fetch`, for which Node loads its whole HTTP client: 25 ms of every start. */
const withoutFetch: Change = {
	file: /\/yoga-layout\/dist\/binaries\/[^/]+\.js$/,
	change: text => `var fetch;${text}`,
};

/**
 * Ink measures every row and takes its styles apart with every frame, whether the row has changed or not: half of a
 * frame's time. What it found out is kept over frames instead.
 */
const keptRows: readonly Change[] = [
	{
		file: /\/widest-line\/index\.js$/,
		change: text => `${replaced(text, 'export default function widestLine', 'function measure')}
			${knownTexts}
			const widths = new KnownTexts();
			export default function widestLine(text) {
				let width = widths.get(text);
				if (width === undefined) widths.set(text, (width = measure(text)));
				return width;
			}`,
	},
	{
		file: /\/ink\/build\/output\.js$/,
		change: text => {
			const maps = ['widths', 'blockWidths', 'styledChars'];
			const bounded = maps.reduce(
				(some, map) => replaced(some, `    ${map} = new Map();`, `    ${map} = new KnownTexts();`),
				text,
			);
			return `${replaced(bounded, 'caches = new OutputCaches();', 'caches = keptCaches;')}
				${knownTexts}
				const keptCaches = new OutputCaches();`;
		},
	},
];

export const inkChanges: readonly Change[] = [withoutFetch, ...keptRows];

/**
 * The source of a module with our changes.
 * @param path of the file, as the system writes it
 * @returns null when nothing is changed in it
 * @throws when a new version of the package no longer has the place that is changed
 */
export function changedSource(path: string, text: () => string): string | null {
	const file = path.replaceAll('\\', '/');
	const found = inkChanges.find(change => change.file.test(file));
	return found === undefined ? null : found.change(text());
}

function replaced(text: string, place: string, by: string): string {
	if (!text.includes(place)) throw new Error(`A package of Ink no longer says "${place}".`);
	return text.replace(place, by);
}
