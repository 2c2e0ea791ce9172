import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Speaker, SpeakerKind} from '../../../source/article/article.ts';
import type {NamedSource} from '../../../source/speakers/types.ts';

/** A speaker of one article as its attribution has it, and who that is in truth. */
export type Told = {readonly article: string; readonly truth: string; readonly speaker: Speaker};

const kinds: Record<string, SpeakerKind> = {p: 'person', o: 'organisation', d: 'described'};

/** The halves of a list of everyday articles, and one of what looks like one person and is two, or the other way round. */
export type Part = 'first-half' | 'second-half' | 'traps';

/** Reads one part of the list: a line for each speaker of an article, its fields between bars. */
export function readGold(part: Part): Told[] {
	return readFileSync(join(import.meta.dirname, `${part}.txt`), 'utf8')
		.split('\n')
		.filter(line => line !== '' && !line.startsWith('#'))
		.map(line => {
			const [article = '', truth = '', kind = '', name = '', role = '', aliases = ''] = line.split(/ ?\| ?/);
			return {
				article,
				truth,
				speaker: {
					name,
					kind: kinds[kind]!,
					role: role === '' ? null : role,
					aliases: aliases
						.split(';')
						.map(alias => alias.trim())
						.filter(alias => alias !== ''),
				},
			};
		});
}

/** What the articles say together of each name. */
export function sourcesOf(told: readonly Told[]): NamedSource[] {
	const byName = Map.groupBy(told, ({speaker}) => `${speaker.kind} ${speaker.name}`);
	return [...byName.values()].map(same => {
		const roles = same.map(({speaker}) => speaker.role).filter(role => role !== null);
		return {
			name: same[0]!.speaker.name,
			kind: same[0]!.speaker.kind,
			aliases: [...new Set(same.flatMap(({speaker}) => speaker.aliases))],
			roles: [...Map.groupBy(roles, role => role)].map(([role, all]) => ({role, articles: all.length})),
			articles: new Set(same.map(({article}) => article)).size,
		};
	});
}
