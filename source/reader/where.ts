/** Where an action works, in words: for the one who tries it elsewhere, and for the table of keys. */
import {articleViews, type View} from './model.ts';

/** The places a person tells apart, in their order: `short` for a table, `long` in a sentence. */
const places: readonly {readonly views: readonly View[]; readonly short: string; readonly long: string}[] = [
	{views: ['list'], short: 'list', long: 'the list'},
	{views: articleViews, short: 'article', long: 'an article'},
	{views: ['search'], short: 'results', long: 'the results of a search'},
	{views: ['speakers'], short: 'speakers', long: 'the speakers'},
	{views: ['speaker'], short: 'speaker’s page', long: 'the page of a speaker'},
	{views: ['compare'], short: 'comparison', long: 'a comparison'},
	{views: ['corrections'], short: 'what was put right', long: 'what was put right'},
	{views: ['clippings'], short: 'clippings', long: 'the clippings'},
	{views: ['problems'], short: 'unreadable files', long: 'the unreadable files'},
	{views: ['settings'], short: 'settings', long: 'the settings'},
];

function placesOf(where: readonly View[]): typeof places {
	return places.filter(({views}) => views.some(view => where.includes(view)));
}

/** `only in the list or an article`. */
export function onlyIn(where: readonly View[]): string {
	const names = placesOf(where).map(({long}) => long);
	const last = names.pop() ?? 'nowhere';
	return `only in ${names.length === 0 ? last : `${names.join(', ')} or ${last}`}`;
}

/** `list, article`; `everywhere` where it is all of them. */
export function inTable(where: readonly View[]): string {
	const found = placesOf(where);
	return found.length === places.length ? 'everywhere' : found.map(({short}) => short).join(', ');
}
