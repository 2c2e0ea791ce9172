/** One key for the ways in which news write a name of another script or with other letters. */

import {remembered} from './remembered.ts';

/** Arabic names that Latin letters write in many ways. */
const arabic: readonly (readonly [RegExp, string])[] = [
	[/^m[ou]h?am+[ae]d$/, 'muhamad'],
	[/^m[ou]h?am+[ae]du$/, 'muhamadu'],
	[/^ahm[ae]d$/, 'ahmad'],
	[/^m[uo]a?m+[ae]r$/, 'muamar'],
	[/^sa(?:i|y|ee|ie)d$/, 'said'],
	[/^h[uo]s+[ae][iy]?n$/, 'husein'],
	[/^y(?:u|o|ou)s+[eou]+f$/, 'yusuf'],
	[/^s[uo]l[ae][iy]m[ae]n$/, 'suleiman'],
	[/^(?:o|u|ou)(?:th|s)man$/, 'usman'],
	[/^k?hal[ie]d$/, 'khalid'],
	[/^(?:o|u|ou)mar$/, 'umar'],
	[/^(?:o|u|ou)s+ama$/, 'usama'],
	[/^abd[eu]l$/, 'abdul'],
	[/^(?:g|q|k|gh|kh)ad+(?:h|hd)?af+[iy]$/, 'kadafy'],
	[/^(?:q|k|gh?)as+[ei]m$/, 'kasim'],
];

/** Endings that tell a Slavic name, in whose letters other languages follow their own ear. */
const slavic = /(?:[eo]v|[eo]va|enko|sk[iy]|skaya|vich|m[iy]r|slav)$/;

/**
 * The key of a word of a name: words with one key are ways to write the same.
 * @param word folded, a single one
 */
export const spellingOf: (word: string) => string = remembered(word => {
	if (!/^[a-z]{3,}$/.test(word)) return word;
	for (const [pattern, key] of arabic) if (pattern.test(word)) return key;
	const plain = word
		.replace(/x/g, 'ks')
		.replace(/q(?!u)/g, 'k')
		.replace(/([ou])e(?=[bdfghklmnprst])/g, (all, vowel: string, at: number) =>
			at > 0 && !/[gq]/.test(word[at - 1]!) ? vowel : all,
		)
		.replace(/([a-z])\1+/g, '$1')
		.replace(/^([gk]ha[a-z]+)e(?=[bdlmr]$)/, '$1i')
		.replace(/(?:[iy][iyj]|i)$/, 'y')
		.replace(/([ea])[yj]$/, '$1i')
		.replace(/(?<=..)ah$/, 'a')
		.replace(/(?<=.[a-z])([eo])(?:f|w)$/, '$1v')
		.replace(/t?s?ch[yi]?[eo]v$/, 'chev');
	if (!slavic.test(plain)) return plain;
	return plain
		.replaceAll('tsch', 'ch')
		.replaceAll('tch', 'ch')
		.replaceAll('sch', 'sh')
		.replaceAll('w', 'v')
		.replaceAll('zh', 'j')
		.replace(/[yi]([eo])v$/, '$1v')
		.replace(/myr$/, 'mir')
		.replace(/(?<=.)j(?=[aeou])/g, 'y');
});

/**
 * What words have in common that may still be ways to write one name: coarser than `spellingOf`, and made of it.
 * @param word folded, a single one
 */
export const soundOf: (word: string) => string = remembered(word => {
	const key = spellingOf(word);
	if (!/^[a-z]{3,}$/.test(key)) return key;
	return key
		.replace(/t?s?ch|sh/g, 's')
		.replace(/([kgdt])h/g, '$1')
		.replace(/ck|c(?=[aou]|$|[^aeiouyh])/g, 'k')
		.replace(/ph/g, 'f')
		.replace(/dt|tz/g, 't')
		.replace(/[wv]/g, 'v')
		.replace(/dj|[jy]/g, 'i')
		.replace(/z/g, 's')
		.replace(/i[ei]|ei/g, 'i')
		.replace(/o[uo]/g, 'u')
		.replace(/([a-z])\1+/g, '$1');
});
