import type {Article, Block, Speaker} from '../article/article.ts';
import {joinSafe, type SafeText, safe, safeText, ui} from '../article/safe-text.ts';

/** The headline; the file's name when there is none that can be read. */
export function titleOf({headline, path}: Pick<Article, 'headline' | 'path'>): SafeText {
	return trimmed(headline) ?? trimmed(fileNameOf(path)) ?? ui('untitled');
}

/** The last part of a path of any system. */
export function fileNameOf(path: string): string {
	return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** A text made safe, without white space around it; null when nothing is left. */
export function trimmed(text: string | null): SafeText | null {
	const shown = text === null ? '' : safe(safe(text).trim());
	return shown === '' ? null : shown;
}

/** Who wrote it, by name: "By A, B and C"; the byline as printed when there are no names. */
export function authorsLine({authors, byline}: Pick<Article, 'authors' | 'byline'>): SafeText | null {
	const names = authors.map(trimmed).filter(name => name !== null);
	const last = names.at(-1);
	if (last === undefined) return trimmed(byline);
	const others = names.slice(0, -1).join(', ');
	return safe(`By ${others === '' ? last : `${others} and ${last}`}`);
}

/** The parts that are there, with a middle dot between them. */
export function dotted(...parts: readonly (SafeText | null)[]): SafeText {
	return safe(parts.filter(part => part !== null && part !== '').join(' · '));
}

/**
 * Who is behind a quote: "Tomas Reyl, harbour master".
 * @param mention The words of the article for an unknown one: "unknown (the captain)"
 */
export function speakerLine(speaker: Speaker | null, mention: string | null): SafeText {
	const role = trimmed(speaker?.role ?? null);
	if (speaker !== null) return role === null ? safe(speaker.name) : safeText`${safe(speaker.name)}, ${role}`;
	const words = trimmed(mention);
	return words === null ? ui('unknown') : safeText`unknown (${words})`;
}

/** A text between quotation marks. */
export function quoted(text: string): SafeText {
	return joinSafe(ui('“'), safe(text), ui('”'));
}

/** The text of every block, the dateline before the first paragraph, as printed; a line of its own when there is none. */
export function printedBlocks({body, dateline}: Pick<Article, 'body' | 'dateline'>): readonly Block[] {
	if (dateline === null) return body;
	const story = body.findIndex(({kind}) => kind === 'paragraph');
	if (story < 0) return [{kind: 'paragraph', text: dateline.text}, ...body];
	const {kind, text} = body[story]!;
	return body.with(story, {kind, text: `${dateline.text} ${text}`});
}
