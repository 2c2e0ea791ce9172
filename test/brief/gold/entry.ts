/**
 * A news file of our own invention and what a reader may rightly be told of it at a glance. Written from the
 * text alone, without regard to how a brief is made. Every form, figure and gist occurs in the file word for
 * word, wrapped lines joined by a space; only letter case may differ, since datelines and speaker labels are
 * printed in capitals. Figures are those printed in digits.
 */
export type GoldBrief = {
	/** A short name of the case. */
	readonly id: string;
	/** The file as people have it: headline line, perhaps byline, date line or dateline, and paragraphs. */
	readonly file: string;
	/** The file's name, whose ending tells plain text from Markdown: 'harbour.txt', 'harbour.md'. */
	readonly name: string;
	/**
	 * People and organisations the story is about, those who act or speak, the most important first. Each is
	 * the list of its acceptable forms, the best first; to show two forms of one entry apart is an error.
	 */
	readonly who: readonly (readonly string[])[];
	/** People and organisations of lesser part, which may be shown without being wrong. */
	readonly mayWho: readonly (readonly string[])[];
	/** Places of the event, each with its acceptable forms. */
	readonly where: readonly (readonly string[])[];
	/** Other places, which may be shown without being wrong. */
	readonly mayWhere: readonly (readonly string[])[];
	/**
	 * Acceptable values for the time of the event: ISO dates (or months) where the text and the article's date
	 * tell it, else words of the text; null where nothing may be shown.
	 */
	readonly when: readonly string[] | null;
	/** Every figure that may be shown, with its unit as printed: '412 passengers', '13.3%'. */
	readonly figures: readonly string[];
	/** The sentences of the text that are the right gist, any of them, verbatim. */
	readonly gist: readonly string[];
};
