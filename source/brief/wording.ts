const list = (words: string) => new Set(words.split(' '));

/** English words too common to tell one sentence from another; in other languages only length tells them. */
const common = list(
	'a about above after again all also an and any are as at be because been before being but by can could did do does down during each for from further had has have he her here him his how i if in into is it its just more most my no nor not now of off on one or other our out over own said same say says she should so some such than that the their them then there these they this those through to too two under until up us very was we were what when where which while who whom why will with would you your',
);
/** What opens a sentence that leans on the one before it. */
const pronouns = list(
	'he she it they we his her hers its their theirs him them this that these those such both neither i my our you your one another',
);
const connectives = list(
	'but and or so yet however meanwhile also still instead moreover furthermore nevertheless nonetheless therefore thus besides additionally then hence otherwise similarly likewise later afterwards nor plus too likewise indeed earlier',
);
const leaningPhrases = [
	'the former',
	'the latter',
	'the pair',
	'the two',
	'the couple',
	'the trio',
	'the duo',
	'the same',
	'the move',
	'the decision',
	'the incident',
	'the report said',
	'in addition',
	'as a result',
	'for example',
	'for instance',
	'on the other hand',
	'in contrast',
	'by contrast',
	'even so',
	'on top of that',
	'to that end',
	'after that',
	'at the time',
	'in the meantime',
];
/** A clause before the sentence that tells of somebody named before it: "While she waited", "At the party's meeting, these". */
const leaningClause =
	/^(?:(?:at least|maybe|perhaps|just as|even more|no wonder|of course|yes|no|sure|again|same|here|there)\b(?:,| (?:that|this|it|he|she|they|is|are|was|were|goes|intriguing|important|so)\b)|that['’]s\b)|^(?:once|while|when|as|although|though|if|because|since|after|before|until|for|at|in|on|by|with|from) (?:(?:he|she|they|it|him|her|them|this|these|those|such)\b|[^,]{0,50}, (?:he|she|they|it|these|those)\b)/;
/** Enough of a word to see that "charge" and "charged" are one. */
const stemLength = 6;

/** The words of a text that carry its content, lower-cased and cut to their stems, in order. */
export function contentWords(text: string): string[] {
	const words: string[] = [];
	for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
		if (!common.has(word) && (word.length > 2 || /\p{N}|[^\p{ASCII}]/u.test(word)))
			words.push(word.slice(0, stemLength));
	}
	return words;
}

/** Whether a sentence opens with a pronoun or a connective and so cannot stand without the one before it. */
export function leansOnPredecessor(sentence: string): boolean {
	const opening = sentence
		.slice(0, 60)
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]{1,8}/u, '');
	const word = /^\p{L}*/u.exec(opening)![0];
	if (pronouns.has(word) || connectives.has(word)) return true;
	if (leaningClause.test(opening)) return true;
	return leaningPhrases.some(
		phrase => opening.startsWith(phrase) && !/^\p{L}/u.test(opening.slice(phrase.length)),
	);
}

/** The share of words two sets have in common, 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let both = 0;
	for (const word of one) if (other.has(word)) both++;
	return both / (one.size + other.size - both || 1);
}
