import type {MarkdownIt} from 'markdown-it';

/** What an inline token of a tag tells: its name, whether it closes, and the attributes that hold words or addresses. */
export type Tag = {
	readonly name: string;
	readonly isClosing: boolean;
	readonly alt: string;
	readonly href: string;
};

const inlineNames =
	'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr';
const blockNames =
	'address article aside audio blockquote body canvas caption center col colgroup dd details div dl dt embed fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main meta nav noscript object ol optgroup option p param picture pre section select source summary svg table tbody td textarea tfoot th thead title tr track ul video';
const blocks = new Set(blockNames.split(' '));
const known = new Set([...blocks, ...inlineNames.split(' ')]);

/** The longest tag that is recognised: addresses in attributes are long. */
const longest = 4000;
const tag =
	/^<(\/?)([A-Za-z][A-Za-z\d]{0,10})((?:\s+[^\s"'<>/=]{1,80}(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/;

/** Whether a tag of this name begins or ends a block. */
export function isBlockTag(name: string): boolean {
	return blocks.has(name);
}

/** The tag at the head of the text with its length; null when none that HTML knows stands there. */
export function readTag(text: string): {tag: Tag; length: number} | null {
	const name = /^<\/?([A-Za-z][A-Za-z\d]{0,10})[\s/>]/.exec(text.slice(0, 16))?.[1];
	if (name === undefined || !known.has(name.toLowerCase())) return null;
	const match = tag.exec(text.slice(0, longest));
	if (match === null) return null;
	const attributes = match[3]!;
	return {
		tag: {
			name: name.toLowerCase(),
			isClosing: match[1] === '/',
			alt: attribute(attributes, 'alt'),
			href: attribute(attributes, 'href'),
		},
		length: match[0].length,
	};
}

/** Teaches the reader the tags of HTML within text: they become tokens `tag`, everything else between angles stays text. */
export function readTags(reader: MarkdownIt): void {
	reader.inline.ruler.before('autolink', 'tag', (state, silent) => {
		if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
		const found = readTag(state.src.slice(state.pos, state.pos + longest));
		if (found === null) return false;
		if (!silent) state.push('tag', '', 0).meta = found.tag;
		state.pos += found.length;
		return true;
	});
}

function attribute(attributes: string, name: string): string {
	if (!attributes.includes(name)) return '';
	const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(attributes);
	return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replace(/\s+/g, ' ').trim();
}
