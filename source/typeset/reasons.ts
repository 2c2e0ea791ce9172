/** Why a file could not be read, or only in part: the same words in pipes and on the screen. */
import type {Warning} from '../article/article.ts';
import {type SafeText, safe, safeText} from '../article/safe-text.ts';

/** What is to be told of a file: first why it was not read, if it was not. */
export function reasonsOf({
	error,
	warnings,
}: {
	readonly error: Warning | null;
	readonly warnings: readonly Warning[];
}): readonly Warning[] {
	return error === null ? warnings : [error, ...warnings];
}

/** `E-EMPTY is empty`: a code that stays the same for scripts, and the reason. */
export function inWords({code, text}: Warning): SafeText {
	return safeText`${safe(code)} ${safe(text)}`;
}
