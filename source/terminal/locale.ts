/**
 * Whether the terminal's locale has all of Unicode, by the variables of POSIX. A locale that nobody set says nothing:
 * terminals are UTF-8 unless told otherwise.
 */
export function isUtf8({LC_ALL, LC_CTYPE, LANG}: NodeJS.ProcessEnv): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG;
	return locale === undefined || locale === '' || /utf-?8/i.test(locale);
}
