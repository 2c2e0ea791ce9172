import type {Tab} from '../../archive/list-question.ts';
import {count} from '../../article/count.ts';
import {joinSafe, type SafeText, safe, safeText, ui} from '../../article/safe-text.ts';
import {cut, spansWidth, width} from '../../typeset/fit.ts';
import {type Span, span} from '../../typeset/line.ts';
import {geometry} from '../geometry.ts';
import {isOpenTab, type ListTab, listTabs, unreadOf} from '../list-tabs.ts';
import type {Model} from '../model.ts';
import {listPosition} from './list.ts';
import type {Signs} from './signs.ts';

/** The name of what is open in brackets, so that it does not rest on colour; the others beside it while there is room. */
export function chosen(names: readonly (readonly [SafeText, boolean])[]): Span[] {
	return names.flatMap(([name, here]) =>
		here
			? [span(joinSafe([ui('['), name, ui(']')]), 'strong'), span(ui(' '))]
			: [span(joinSafe([ui(' '), name, ui(' ')]), 'quiet'), span(ui(' '))],
	);
}

const tabTitles: Readonly<Record<Tab, string>> = {all: 'All', unread: 'Unread', starred: 'Starred'};

/** From so many columns on every tab is named, not only the open one. */
const allTabsFrom = 44;

/** The tabs of the list as far as they fit; the open one always. */
export function tabNames(model: Model, signs: Signs): Span[] {
	const {columns} = geometry(model);
	const program = columns >= 60 ? [span(ui('Quotidian'), 'accent'), span(ui('   '))] : [];
	const all = listTabs(model);
	const drawn = (tabs: readonly ListTab[], longest: number) =>
		chosen(tabs.map(tab => [titleOf(model, tab, longest), isOpenTab(model, tab)] as const));
	const open = all.filter(tab => isOpenTab(model, tab)).slice(0, 1);
	if (columns < allTabsFrom) return drawn(open, Math.max(4, columns - 12));
	const plain = drawn(
		all.filter(({name}) => name === null),
		0,
	);
	const saved = all.filter(({name}) => name !== null);
	if (saved.length === 0) return [...program, ...plain];
	// How far one is in the list stays beside them.
	const room = columns - width(listPosition(model)) - 4;
	const rule = [span(signs.bar, 'rule'), span(ui(' '))];
	const beginnings = [
		[...program, ...plain, ...rule],
		[...plain, ...rule],
	];
	const longest = columns < 100 ? 12 : 24;
	const isSavedOpen = open[0]?.name != null;
	for (const beginning of beginnings) {
		const left = room - spansWidth(beginning);
		const some = fitting(saved, open, tabs => spansWidth(drawn(tabs, longest)) <= left - 4);
		const missing = saved.length - some.length;
		const isAnyOpen = some.some(tab => isOpenTab(model, tab));
		if (some.length === 0 || (isSavedOpen && !isAnyOpen)) continue;
		const more = missing === 0 ? [] : [span(ui(`+${missing} `), 'quiet')];
		return [...beginning, ...drawn(some, longest), ...more];
	}
	return isSavedOpen ? drawn(open, Math.max(4, room - 8)) : [...program, ...plain];
}

/** As many as fit from the left, and the open one whatever becomes of those before it. */
function fitting(
	saved: readonly ListTab[],
	open: readonly ListTab[],
	fits: (tabs: readonly ListTab[]) => boolean,
): readonly ListTab[] {
	for (let number = saved.length; number > 0; number--) {
		const some = saved.slice(0, number);
		const [here] = open;
		const isIn = here === undefined || here.name === null || some.some(({name}) => name === here.name);
		const tabs = isIn ? some : [...some.slice(0, -1), here];
		if (fits(tabs)) return tabs;
	}
	return [];
}

function titleOf(model: Model, {tab, search, name}: ListTab, longest: number): SafeText {
	if (name === null) {
		const number = model.list.counts[tab];
		return ui(number === null ? tabTitles[tab] : `${tabTitles[tab]} ${count(number)}`);
	}
	const shown = cut(safe(name), longest);
	const unread = unreadOf(model, search);
	if (unread === undefined) return shown;
	return safeText`${shown} ${unread === null ? ui('?') : ui(count(unread))}`;
}
