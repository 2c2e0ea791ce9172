import {decodeHTMLStrict} from 'entities/decode';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/**
 * The text with its character references (`&amp;`, `&#8217;`) as the characters they stand for, once; `AT&T` and `&c` stay as they are,
 * and so does what would be a control character. A line end that is written so becomes a space: it never was the end of a line of the file.
 */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(entity, written => {
		const character = decodeHTMLStrict(written);
		if (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(character)) return ' ';
		return /\p{Cc}/u.test(character) ? written : character;
	});
}
