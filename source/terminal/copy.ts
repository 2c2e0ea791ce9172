import type {ArticlePage} from '../archive/types.ts';
import type {SafeText} from '../article/safe-text.ts';
import type {CitationStyle} from '../export/citations.ts';
import {type CopyKind as Copied, copied} from '../export/copy.ts';
import type {Effect} from '../reader/effect.ts';
import type {CopyKind} from '../reader/export-plan.ts';

type Copy = Extract<Effect, {type: 'copy'}>;

/** The kind of text behind each entry of the menu, and the style of the citation in it. */
const kinds: Readonly<Record<CopyKind, {kind: Copied; style: CitationStyle; label: string}>> = {
	quote: {kind: 'quote', style: 'apa', label: 'quote with its citation'},
	apa: {kind: 'citation', style: 'apa', label: 'citation (APA)'},
	mla: {kind: 'citation', style: 'mla', label: 'citation (MLA)'},
	chicago: {kind: 'citation', style: 'chicago', label: 'citation (Chicago)'},
	card: {kind: 'citation', style: 'card', label: 'debate card'},
	link: {kind: 'link', style: 'apa', label: 'link'},
	text: {kind: 'text', style: 'apa', label: 'text'},
	markdown: {kind: 'markdown', style: 'apa', label: 'Markdown'},
};

/**
 * What a copy puts on the clipboard.
 * @param now when the article is read, for citations that say so
 * @returns its name for people, and the text; null when the article has no such thing
 */
export function copyOf(
	{article, quotes, speakers}: ArticlePage,
	{what, quote: number, passage}: Copy,
	now: Date,
): {readonly label: string; readonly text: SafeText | null} {
	const quote = number === null ? null : (quotes[number] ?? null);
	const speaker = speakers.find(({name}) => name === quote?.speaker) ?? null;
	const {kind, style, label} = kinds[what];
	const text = copied(kind, {article, quote, speaker, passage}, {style, accessed: now});
	return {label, text};
}
