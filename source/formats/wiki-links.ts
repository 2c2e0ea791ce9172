/** Obsidian's `[[Page]]` and `[[Page|words]]` in a text, and `![[…]]` of what is set in, as their words. */
export function wordsOfWikiLinks(text: string): string {
	return text.includes('[[') ? text.replace(/!?\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{1,300})\]\]/g, '$1') : text;
}
