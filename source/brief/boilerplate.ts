/** Words that belong to a page and never to a story. */
const anywhere =
	/\b(?:sign up|subscribe|unsubscribe|newsletter|click (?:here|on|through|to)|scroll down|read (?:more|the full|this|also)|see more|e-?mail to a friend|share (?:this|your (?:story|stories|photos?|experiences?|thoughts|views))|contributed to (?:this|the) (?:report|story|article)|all rights reserved|may not be (?:published|reproduced)|copyright|privacy policy|terms of (?:use|service)|getty images|photo(?:graph)? (?:by|credit|courtesy)|image (?:source|caption|credit)|media caption|opinions expressed (?:in|are)|editor['’]s note|follow (?:us|him on|her on|them on)|like us on|story continues below|this (?:story|article|post) (?:has been|was) (?:updated|corrected)|watch the video|join the conversation|have your say|comments? below|transcript of this|sponsored by)\b|©|follow @|https?:|www\.|\S@\S/i;
const opening =
	/^[\W_]{0,4}(?:by|photos?|pictured|image|video|watch|opinion|related|more|more from|also read|see also|read|see|hear|listen|updated|published|posted|last updated|source|credit|caption|correction|advertisement|media caption)\s?[:|.]/i;
const byline =
	/^(?:by|from|reporting by) \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|for|and|in|of|the)){1,9}\.?$/iu;
/** "Relief: Ann Lund (left) at the harbour": a caption that has run into the text, or a line-up. */
const caption =
	/^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’&-]+){0,4}: \p{Lu}|\((?:left|right|centre|center|above|below|pictured|file|[lrc])\)/u;
const stamp =
	/^(?:(?:first |last )?(?:published|updated|posted)\b.{0,40}\d|\p{L}{3,9}\.? \d{1,2}, \d{4}\.?$)/iu;

/** Whether a sentence or line is page furniture: an invitation, a credit, a by-line,
 * a caption, a date stamp, an all-capitals label. */
export function isBoilerplate(line: string): boolean {
	if (anywhere.test(line) || opening.test(line) || stamp.test(line) || shouts(line)) return true;
	return caption.test(line) || (line.length < 90 && isByline(line));
}

function isByline(line: string): boolean {
	return (
		byline.test(line) &&
		/^\S+ \p{Lu}/u.test(line) &&
		line.split(' ').length < 12 &&
		!/\p{Ll}{3,}ed\b/u.test(line)
	);
}

function shouts(line: string): boolean {
	const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals > 4 && capitals > 2 * (line.match(/\p{Ll}/gu)?.length ?? 0);
}
