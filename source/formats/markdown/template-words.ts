/** What a template shows: words to read, and whether they belong to a picture. */
export type TemplateWords = {readonly words: readonly string[]; readonly isPicture: boolean};

const argument =
	/(?:([\w-]{1,40})\s{0,8}[=:]\s{0,8})?("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'(?=[\s,}%>/|)]|$)|`[^`]*`|“[^”]*”)/g;
const wordKeys =
	/^(?:.{0,20}[-_])?(?:caption|alt|title|text|quote|content|label|attribution|cite|citation|author|description|desc|heading|subtitle|subhead|summary|note|body|message|credit|prompt|intro|cta|blurb|kicker)$/i;
const otherKeys =
	/^(?:class|style|width|height|id|src|href|link|url|file|path|slug|lang|type|icon|colou?r|date|sizes?|target|rel|include|layout|markup|format|cols?)$/i;
const pictures = /img|image|figure|photo|pic\b|picture|gallery|video|youtube|vimeo|caption/i;
/** What gives an address or a thing to link to, never words. */
const addresses =
	/^(?:ref|relref|link|post_url|asset|asset_path|url|absurl|relurl|absolute_url|relative_url)\b/i;

/** The words that a template such as `{{< figure src="x.jpg" caption="The pier" >}}` or `{% note "Mind the gap" %}` shows. */
export function templateWords(inner: string): TemplateWords {
	const name = /^[\w./-]{1,80}/.exec(inner.trimStart())?.[0] ?? '';
	const isInclude = /^include/i.test(name);
	const isPicture = pictures.test(isInclude ? inner.slice(0, 80) : name);
	const words: string[] = [];
	if (addresses.test(name)) return {words, isPicture: false};
	const from = isInclude ? inner.indexOf(name) + name.length : 0;
	for (const [, key, quoted] of inner.slice(from).matchAll(argument)) {
		const value = quoted!
			.slice(1, -1)
			.replace(/\\(["'])/g, '$1')
			.replace(/\s+/g, ' ')
			.trim();
		if (isShown(key, value) && !words.some(word => word.includes(value))) words.push(value);
	}
	return {words, isPicture};
}

function isShown(key: string | undefined, value: string): boolean {
	if (!/\p{L}/u.test(value) || /^(?:https?:|\/|\.\.?\/|#)|%[A-Za-z-]/.test(value)) return false;
	if (key !== undefined && otherKeys.test(key)) return false;
	const isSentence = /\p{L}\S* +\S*\p{L}/u.test(value) || /[。、！？]/.test(value);
	if (key === undefined || !wordKeys.test(key)) return isSentence;
	return isSentence || !/^\S*\.(?:jpe?g|png|gif|svg|webp|pdf|html?|md|mp4)$/i.test(value);
}
