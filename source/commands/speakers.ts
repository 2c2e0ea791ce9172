import type {SpeakerRow} from '../archive/speaker-types.ts';
import type {Library} from '../archive/types.ts';
import {type Call, status} from './command.ts';
import {formatOf, writeAll} from './format.ts';
import {type Found, queryOf, withFound} from './query.ts';

/** Everybody who is quoted in what a query finds, most quoted first: aligned columns, or for other programs. */
export async function run(call: Call): Promise<number> {
	const format = formatOf(call);
	const isWhole = (await queryOf(call)) === null;
	let told = 0;
	const result = await withFound(call, {
		async write(library, found) {
			function* batches(): Generator<readonly SpeakerRow[]> {
				for (const rows of isWhole ? everybody(library) : [speakersOf(library, found)]) {
					told += rows.length;
					yield rows;
				}
			}
			function* each(): Generator<SpeakerRow> {
				for (const rows of batches()) yield* rows;
			}
			if (format !== 'plain') return writeAll('speakers', format, each(), call.output);
			const {writeSpeakers} = await import('./speakers-page.ts');
			for (const rows of batches()) await writeSpeakers(rows, call.output);
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
