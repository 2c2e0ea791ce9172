const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)';
const part = '(?: (?:morning|afternoon|evening|night))?';
const expression = new RegExp(
	[
		`\\b(?:(?:[Oo]n|[Ll]ate|[Ee]arly|[Ll]ast|[Nn]ext|[Tt]his|[Bb]y|[Ss]ince|[Uu]ntil) )?${weekday}${part}\\b`,
		`\\b(?:[Oo]n |[Ss]ince |[Bb]y )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4}\\b)?`,
		`\\b(?:[Oo]n |[Ss]ince |[Bb]y )?${month} \\d{1,2}(?:st|nd|rd|th)?\\b(?:, \\d{4}\\b)?`,
		`\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Nn]ext|[Tt]his) (?:early |late |mid-)?${month}(?: \\d{4}\\b)?(?! (?:last|next) year)`,
		`\\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)\\b(?: (?:morning|afternoon|evening|night)\\b)?`,
		'\\b(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier this|[Ll]ater this) (?:week|weekend|month|night|morning|afternoon|evening)\\b',
	].join('|'),
);

/** When it happened, in the words of the first of these sentences that says so ("on Friday"); English only, else null. */
export function timeOf(sentences: readonly {readonly text: string}[]): string | null {
	for (const {text} of sentences) {
		const found = expression.exec(text);
		if (found) return found[0];
	}
	return null;
}
