import type {Article} from '../article/article.ts';

/** What a brief looks at of a very long text, in blocks and in UTF-16 units: nobody looks for the news further down. */
export const mostBlocks = 400;
export const mostCharacters = 100_000;

/** The first blocks of a body; of a single endless one its beginning. */
export function beginning(body: Article['body']): Article['body'] {
	let characters = 0;
	const end = body.findIndex(({text}, at) => {
		characters += text.length;
		return at >= mostBlocks || characters > mostCharacters;
	});
	if (end === -1) return body;
	const last = body[end]!;
	return end > 0 ? body.slice(0, end) : [{...last, text: last.text.slice(0, mostCharacters)}];
}
