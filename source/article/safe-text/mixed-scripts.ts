/** Scripts that hold letters which look like those of another one of them. */
const lookAlikes = [
	/\p{Script=Latin}/u,
	/\p{Script=Cyrillic}/u,
	/\p{Script=Greek}/u,
	/\p{Script=Armenian}/u,
	/\p{Script=Cherokee}/u,
];

const word = /[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]+/gu;

/** Cyrillic and Greek letters that nobody can tell from Latin ones. */
const latinDoubles = /^[аеорсухіјѕԁһԛԝвАВЕЅІЈКМНОРСТУХԚԜοανυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;

/**
 * Whether a name may pass for another one: a word of it mixes scripts that have look-alike letters, or is made of
 * such letters alone beside Latin words. Scripts that are rightly mixed (Japanese, Chinese with Latin) are not.
 */
export function hasMixedScripts(name: string): boolean {
	let latin = false;
	let doubles = false;
	for (const [letters] of name.matchAll(word)) {
		const scripts = lookAlikes.filter(script => script.test(letters));
		if (scripts.length > 1) return true;
		if (scripts[0] === lookAlikes[0]) latin = true;
		else if (latinDoubles.test(letters)) doubles = true;
	}
	return latin && doubles;
}
