import MarkdownIt from 'markdown-it';

// Links of bare addresses as well, as GitHub and many notebooks make them.
const markdown = new MarkdownIt({html: true, linkify: true});

/** What a reader of the rendered Markdown sees: the text of every block, and the kinds of elements there are. */
export function rendered(source: string): {blocks: string[]; kinds: string[]} {
	const tokens = markdown.parse(source, {});
	const all = [...tokens, ...tokens.flatMap(token => token.children ?? [])];
	const blocks = tokens
		.filter(({type}) => type === 'inline' || type === 'fence' || type === 'code_block')
		.map(token => token.children?.map(({content}) => content).join('') ?? token.content);
	return {blocks, kinds: [...new Set(all.map(({type}) => type))].sort()};
}
