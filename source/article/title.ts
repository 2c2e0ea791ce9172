import type {Article} from './article.ts';
import {type SafeText, safe, trimSafe, ui} from './safe-text.ts';

const lastSlash = /[^/\\]*$/;

/** What an article is called: its headline, or the file's name when it has none that can be seen. */
export function titleOf({headline, path}: Pick<Article, 'headline' | 'path'>): SafeText {
	if (headline !== null) {
		const shown = trimSafe(safe(headline));
		if (shown !== '') return shown;
	}
	const name = trimSafe(safe(lastSlash.exec(path)?.[0] ?? path));
	return name === '' ? ui('untitled') : name;
}
