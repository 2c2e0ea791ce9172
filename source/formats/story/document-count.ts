const documentCount = /^(?:document |dokument )?\d{1,6} (?:of|von|de) \d{1,6}(?: documents?| dokumenten?)?$/i;

/** Whether a line is the count that databases put over each article: `2 of 10 DOCUMENTS`. */
export function isDocumentCount(line: string): boolean {
	return documentCount.test(line);
}
