import type {Cite} from '../export/clippings.ts';
import {UseError} from './command.ts';
import {citationStyles} from './options.ts';

/** How clippings are cited in a style. @throws {UseError} when there is no such style. */
export async function citeIn(style: string): Promise<Cite> {
	const known = citationStyles.find(name => name === style);
	if (known === undefined) throw new UseError(`--citation needs one of ${citationStyles.join(', ')}`);
	const {citedIn} = await import('../export/clippings.ts');
	return citedIn(known);
}
