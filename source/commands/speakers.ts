import type {SpeakerRow} from '../archive/speaker-types.ts';
import type {Library} from '../archive/types.ts';
import {type Call, status} from './command.ts';
import {formatOf} from './format.ts';
import {type Found, queryOf, withFound} from './query.ts';

/** Everybody who is quoted in what a query finds, most quoted first: aligned columns or JSON Lines. */
export async function run(call: Call): Promise<number> {
	const format = formatOf(call);
	const isWhole = (await queryOf(call)) === null;
	let told = 0;
	const result = await withFound(call, {
		async write(library, found) {
			const speakers = isWhole ? everybody(library) : [speakersOf(library, found)];
			for (const rows of speakers) {
				told += rows.length;
				if (format === 'json') for (const row of rows) await call.output.record(recordOf(row));
				else {
					const {writeSpeakers} = await import('./speakers-page.ts');
					await writeSpeakers(rows, call.output);
				}
			}
		},
	});
	if (result !== status.done || told > 0) return result;
	call.complain('nobody is quoted there by name');
	return status.nothing;
}

/** Speakers that are asked for at once. */
const batch = 1000;

function* everybody({speakers}: Library): Generator<readonly SpeakerRow[]> {
	for (let index = 0; ; index += batch) {
		const {total, rows, first} = speakers({
			sort: 'quotes',
			text: '',
			at: {speaker: null, index},
			around: batch - 1,
		});
		if (index >= total) return;
		yield rows.slice(index - first);
	}
}

function speakersOf(library: Library, {articles, sayings}: Found): SpeakerRow[] {
	return library.speakersIn(sayings ?? articles.map(article => ({article, number: null})));
}

/** What scripts get of a speaker. */
function recordOf({name, aliases, role, kind, quotes, articles, first, last}: SpeakerRow) {
	return {name, aliases, role, kind, quotes, articles, first, last};
}
