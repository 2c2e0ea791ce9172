/** A speaker's page: who it is, when and about what it spoke, then what it said, the newest first. */
import type {RoleInTime, SpeakerPage, SpeakerRow} from '../../archive/speaker-types.ts';
import {count, counted} from '../../article/count.ts';
import {joinSafe, type SafeText, safe, safeText, ui} from '../../article/safe-text.ts';
import {nameSpans} from '../../typeset/attribution.ts';
import {shortDate} from '../../typeset/dates.ts';
import {dottedRows} from '../../typeset/dotted-rows.ts';
import {cut} from '../../typeset/fit.ts';
import {dotted} from '../../typeset/heading.ts';
import {line, type Span, span} from '../../typeset/line.ts';
import {perColumn, sparkline} from '../../typeset/sparkline.ts';
import {rowsAround, type StopRow} from '../../typeset/stop-rows.ts';
import {wrapSpans} from '../../typeset/wrap-spans.ts';
import {geometry} from '../geometry.ts';
import {linesOf} from '../lines.ts';
import type {Model} from '../model.ts';
import {articleLine, rowsOfQuote, speakerColumns} from '../speaker-rows.ts';
import {type SpeakerState, spokenAt} from '../speakers-state.ts';
import type {Signs} from './signs.ts';
import {type BodyRows, stopRows} from './stops.ts';

/** In fewer rows a heading kept on top would take the place of the quotes. */
const headingFrom = 6;

/** Exactly as much as the body has room for, the selected quote among it. */
export function speakerRows(model: Model, speaker: SpeakerState, signs: Signs): BodyRows {
	const {bodyRows} = geometry(model);
	const columns = speakerColumns(model);
	const {cursor, page} = speaker;
	const about = () => aboutRows(model, page, columns);
	if (page.total === 0) return stopRows(model, about(), -1, signs);
	const rows = rowsAround(cursor, page.total, bodyRows, at => [
		...(at === 0 ? about() : []),
		...rowsOfQuote(speaker, at, columns, model.now),
	]);
	const headingOf = (at: number) => {
		const spoken = spokenAt(speaker, at);
		return spoken === undefined ? line() : articleLine(spoken, columns, model.now);
	};
	return stopRows(model, rows, cursor, signs, bodyRows < headingFrom ? undefined : headingOf);
}

/** What a source is that is no person. */
export function kindInWords({kind}: Pick<SpeakerRow, 'kind'>): SafeText | null {
	if (kind === 'person') return null;
	return ui(kind === 'organisation' ? 'organisation' : 'described, not named');
}

/** So much of a role is shown, in columns. */
export const longestRole = 80;

function aboutRows(model: Model, page: SpeakerPage, columns: number): StopRow[] {
	const {speaker} = page;
	const role = speaker.role === null ? null : cut(safe(speaker.role), longestRole);
	const quiet = [dotted(kindInWords(speaker), role), alsoKnown(speaker), rolesInTime(page.roles)];
	const topics = page.topics.slice(0, mostTopics).map(topic => cut(safe(topic), 30));
	const about = topics.length === 0 ? null : safeText`about ${joinSafe(topics, ui(', '))}`;
	return [
		...rowsOf(nameSpans(speaker.name, 'headline'), columns),
		...quiet.flatMap(text => quietRows(text, columns)),
		...dottedRows(extentOf(model, page), columns).map(row => ({line: line(...row), stop: null})),
		...quietRows(about, columns),
		...weekRows(model, page, columns),
	];
}

function rowsOf(spans: readonly Span[], columns: number): StopRow[] {
	return wrapSpans(spans, columns).map(row => ({line: line(...row), stop: null}));
}

function quietRows(text: SafeText | null, columns: number): StopRow[] {
	return text === null || text === '' ? [] : rowsOf([span(text, 'quiet')], columns);
}

const mostTopics = 8;
const mostAliases = 6;
const mostRoles = 4;

/** The other names: `also Reed, Captain Reed and 3 more`. */
function alsoKnown({aliases}: SpeakerRow): SafeText | null {
	if (aliases.length === 0) return null;
	const names = aliases.slice(0, mostAliases).map(alias => cut(safe(alias), 40));
	const left = aliases.length - names.length;
	const more = left === 0 ? ui('') : safeText` and ${count(left)} more`;
	return safeText`also ${joinSafe(names, ui(', '))}${more}`;
}

/** What it was when, where that has changed: `mayor 2021–2023, minister since 2024`. */
function rolesInTime(roles: readonly RoleInTime[]): SafeText | null {
	if (roles.length < 2) return null;
	const most = roles.toSorted((one, other) => other.articles - one.articles).slice(0, mostRoles);
	const newest = roles.reduce<string>((last, role) => ((role.last ?? '') > last ? role.last! : last), '');
	const shown = roles
		.filter(role => most.includes(role))
		.map(role => {
			const years = yearsOf(role, newest);
			const name = cut(safe(role.role), longestRole >> 1);
			return years === null ? name : safeText`${name} ${years}`;
		});
	const left = roles.length - shown.length;
	return joinSafe([...shown, ...(left === 0 ? [] : [ui(`${count(left)} more`)])], ui(', '));
}

function yearsOf({first, last}: RoleInTime, newest: string): SafeText | null {
	const [from, until] = [first ?? last, last ?? first].map(date => date?.slice(0, 4) ?? null);
	if (from == null || until == null) return null;
	if (last === newest) return safeText`since ${safe(from)}`;
	return from === until ? safe(from) : safeText`${safe(from)}–${safe(until)}`;
}

/** How much there is, and from when: `12 quotes in 8 articles · 12 Aug 2025 – 3 Sep 2025`. */
function extentOf(model: Model, {speaker, total}: SpeakerPage): Span[][] {
	const {quotes, articles, first, last} = speaker;
	const different = total < quotes ? ui(` (${count(total)} different)`) : ui('');
	const [from, until] = [first, last].map(published =>
		shortDate({published, publishedFrom: null}, Number.NaN),
	);
	const when = from && until && from !== until ? safeText`${from} – ${until}` : (from ?? until ?? null);
	const reading = model.progress.finished ? null : ui('files are still being read');
	const counts = safeText`${counted(quotes, 'quote')}${different} in ${counted(articles, 'article')}`;
	return [counts, when, reading].filter(part => part !== null).map(part => [span(part, 'quiet')]);
}

/** Wider than this a line of weeks tells no more. */
const mostColumns = 60;

const week = 7 * 24 * 60 * 60 * 1000;

/** When it spoke, week by week: a line of blocks, or in words where there are none. */
function weekRows(model: Model, {weeks: {from, counts}}: SpeakerPage, columns: number): StopRow[] {
	if (from === null || counts.length < 2) return [];
	const most = counts.reduce((best, number) => Math.max(best, number), 0);
	if (most === 0) return [];
	const monday = new Date(Date.parse(`${from}T00:00:00Z`) + counts.indexOf(most) * week);
	const published = Number.isNaN(+monday) ? null : monday.toISOString().slice(0, 10);
	const date = shortDate({published, publishedFrom: null}, Number.NaN);
	const busiest = date === null ? null : safeText`busiest week: ${date}, ${counted(most, 'quote')}`;
	if (linesOf(model) === 'ascii') return quietRows(busiest, columns);
	const each = perColumn(counts.length, Math.min(columns, mostColumns));
	const scale = each === 1 ? ui('by week') : ui(`every block ${count(each)} weeks`);
	return [
		...rowsOf([span(sparkline(counts, Math.min(columns, mostColumns)), 'accent')], columns),
		...quietRows(dotted(scale, busiest), columns),
	];
}
