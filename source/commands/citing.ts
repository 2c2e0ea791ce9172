import {allCitationStyles} from '../article/citation-styles.ts';
import type {Cite} from '../export/clippings.ts';
import {UseError} from './command.ts';

/** How clippings are cited in a style. @throws {UseError} when there is no such style. */
export async function citeIn(style: string): Promise<Cite> {
	const known = allCitationStyles.find(name => name === style);
	if (known === undefined) throw new UseError(`--citation needs one of ${allCitationStyles.join(', ')}`);
	const {citedIn} = await import('../export/clippings.ts');
	return citedIn(known);
}
