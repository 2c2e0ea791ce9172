/** The code that has made an archive: that which reads files, and that which understands what was read. */
export type MadeBy = {readonly reading: string; readonly understanding: string};

/** Tells this code from any other; the build puts hashes of it here. */
export const madeBy: MadeBy = {
	reading: process.env.QUOTIDIAN_READING ?? 'source',
	understanding: process.env.QUOTIDIAN_UNDERSTANDING ?? 'source',
};
