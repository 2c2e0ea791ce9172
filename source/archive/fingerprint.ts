/** Tells the code that reads files from any other; the build puts a hash of it here. */
export const fingerprint = process.env.QUOTIDIAN_READING ?? 'source';
