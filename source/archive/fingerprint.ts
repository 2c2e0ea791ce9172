/** The code that has made an archive: that which reads files, which understands what was read, and which tells who is who. */
export type MadeBy = {readonly reading: string; readonly understanding: string; readonly gathering: string};

/** Tells this code from any other; the build puts hashes of it here. */
export const madeBy: MadeBy = {
	reading: process.env.QUOTIDIAN_READING ?? 'source',
	understanding: process.env.QUOTIDIAN_UNDERSTANDING ?? 'source',
	gathering: process.env.QUOTIDIAN_GATHERING ?? 'source',
};
