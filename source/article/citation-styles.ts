/** The styles in which a reference list can be written. */
export const citationStyles = ['apa', 'mla', 'chicago'] as const;
export type ReferenceStyle = (typeof citationStyles)[number];

/** What each is called. */
export const styleNames: Readonly<Record<ReferenceStyle, string>> = {
	apa: 'APA',
	mla: 'MLA',
	chicago: 'Chicago',
};
