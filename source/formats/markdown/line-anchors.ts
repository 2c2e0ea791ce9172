/** The links and notes of a line while its parts are read. */
import type {Link, NoteMark} from '../../article/article.ts';
import {trimSpace} from '../legible.ts';
import type {Anchored} from './anchored.ts';

/** What is known of a line's links while it is read: each begins before a part and ends before another. */
export class LineAnchors {
	#open: {from: number; readonly url: string}[] = [];
	#links: {readonly from: number; readonly to: number; readonly url: string}[] = [];
	#notes: {readonly at: number; readonly label: string}[] = [];

	/** A link begins before the part of this number. */
	openLink(from: number, url: string): void {
		this.#open.push({from, url});
	}

	closeLink(to: number): void {
		const link = this.#open.pop();
		if (link !== undefined) this.#links.push({...link, to});
	}

	addNote(at: number, label: string): void {
		this.#notes.push({at, label});
	}

	/** The parts from this number on have been taken away. */
	cutTo(length: number): void {
		this.#links = this.#links
			.filter(({from}) => from < length)
			.map(link => ({...link, to: Math.min(link.to, length)}));
		this.#notes = this.#notes.filter(({at}) => at <= length);
		for (const link of this.#open) link.from = Math.min(link.from, length);
	}

	/**
	 * The line of these parts as `shown` gives its words, trimmed. Where words that are taken away reach over the edge of a
	 * link, no link is told rather than a wrong one.
	 */
	endLine(parts: readonly string[], shown: (text: string) => string): Anchored {
		const links = [...this.#links, ...this.#open.map(link => ({...link, to: parts.length}))];
		const notes = this.#notes;
		this.#links = [];
		this.#notes = [];
		for (const link of this.#open) link.from = 0;
		const whole = shown(parts.join(''));
		const text = trimSpace(whole);
		const places =
			links.length + notes.length === 0 || text === '' ? null : placesOf(parts, links, notes, whole, shown);
		if (places === null) return {text, links: [], notes: []};
		const lead = whole.indexOf(text);
		const place = (part: number) => Math.max(0, Math.min(text.length, places.get(part)! - lead));
		return {
			text,
			links: inOrder(links.map(({from, to, url}) => tight(text, {start: place(from), end: place(to), url}))),
			notes: notes.map(({at, label}): NoteMark => ({at: place(at), label})),
		};
	}
}

/** Where each part at which something begins or ends stands in the whole; null when that cannot be told. */
function placesOf(
	parts: readonly string[],
	links: readonly {readonly from: number; readonly to: number}[],
	notes: readonly {readonly at: number}[],
	whole: string,
	shown: (text: string) => string,
): Map<number, number> | null {
	const edges = [...links.flatMap(({from, to}) => [from, to]), ...notes.map(({at}) => at)];
	const places = new Map<number, number>();
	let from = 0;
	let at = 0;
	const pieces: string[] = [];
	for (const edge of [...new Set(edges)].sort((one, other) => one - other)) {
		const piece = shown(parts.slice(from, edge).join(''));
		pieces.push(piece);
		at += piece.length;
		places.set(edge, at);
		from = edge;
	}
	pieces.push(shown(parts.slice(from).join('')));
	return pieces.join('') === whole ? places : null;
}

/** The link without the spaces at its ends. */
function tight(text: string, {start, end, url}: Link): Link {
	const words = text.slice(start, end);
	const trimmed = trimSpace(words);
	const from = trimmed === '' ? end : start + words.indexOf(trimmed);
	return {start: from, end: from + trimmed.length, url};
}

/** Those that have words, in order; of one within another the outer one. */
function inOrder(links: readonly Link[]): Link[] {
	const sorted = links
		.filter(({start, end}) => start < end)
		.sort((one, other) => one.start - other.start || other.end - one.end);
	const kept: Link[] = [];
	for (const link of sorted) if (link.start >= (kept.at(-1)?.end ?? 0)) kept.push(link);
	return kept;
}
