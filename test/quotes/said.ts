import type {Attribution, Block} from '../../source/article/article.ts';
import {attribute} from '../../source/quotes/attribute.ts';

/** What is found in paragraphs of our own. */
export function attributed(paragraphs: readonly string[], headline: string | null = null): Attribution {
	const body = paragraphs.map((text): Block => ({kind: 'paragraph', text}));
	return attribute({headline, body});
}

/** Who says each quote, by its first words: `We sail => Ann Lund`, `unknown` for nobody known. */
export function said(...paragraphs: string[]): string[] {
	return attributed(paragraphs).quotes.map(({text, speaker}) => {
		const words = text
			.split(/\s+/)
			.slice(0, 3)
			.join(' ')
			.replace(/[.,!?]+$/, '');
		return `${words} => ${speaker ?? 'unknown'}`;
	});
}
