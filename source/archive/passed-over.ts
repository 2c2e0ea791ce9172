/** Folders that are not walked, and why. */
import type {Warning} from '../article/article.ts';

/** A page as browsers save it, with what they put beside it in `page_files/`. */
const page = /\.(?:x?html?|xht)$/i;
const besidePage = /_files$/i;

/** Why a folder is passed over; null for one that is walked. */
export type PassingRule = (folder: string) => Warning | null;

/** How the folders among these entries of one folder are treated; names of the entries as text. */
export function passingRule(names: readonly string[]): PassingRule {
	let pages: Map<string, string> | undefined;
	// Most folders hold no such name: the pages are looked for when there is one.
	const pageOf = (folder: string) => {
		pages ??= new Map(names.filter(name => page.test(name)).map(name => [stem(name, page), name]));
		return besidePage.test(folder) ? pages.get(stem(folder, besidePage)) : undefined;
	};
	return folder => {
		if (isHidden(folder)) return because('its name begins with a dot');
		if (folder === 'node_modules') return because('it holds programs');
		const saved = pageOf(folder);
		return saved === undefined ? null : because(`a browser saved it with ${saved}`);
	};
}

/** What nobody sees who lists a folder. */
export function isHidden(name: string): boolean {
	return name.startsWith('.');
}

/** What stands before an ending, the same however a system writes its letters. */
function stem(name: string, ending: RegExp): string {
	return name.replace(ending, '').normalize('NFC').toLowerCase();
}

function because(reason: string): Warning {
	return {code: 'W-SKIP', text: `is passed over: ${reason}`};
}
