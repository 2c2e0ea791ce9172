/** The styles in which a reference list can be written. */
export const citationStyles = ['apa', 'mla', 'chicago'] as const;
export type ReferenceStyle = (typeof citationStyles)[number];

/** Those in which an article can be cited: the cite of a debate card is none of a list. */
export const allCitationStyles = [...citationStyles, 'card'] as const;
export type CitationStyle = (typeof allCitationStyles)[number];

/** What each is called. */
export const styleNames: Readonly<Record<ReferenceStyle, string>> = {
	apa: 'APA',
	mla: 'MLA',
	chicago: 'Chicago',
};
