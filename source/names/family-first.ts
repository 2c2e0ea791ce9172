/** Chinese and Korean families as news write them in Latin letters. */
const families = new Set(
	(
		'xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie tang deng feng cao peng zeng xiao ' +
		'tian dong pan yuan cai jiang yu du ye cheng wei ren lu yao bo wen shen mao choi jung kang cho yoon jang shin kwon hwang ahn roh ban'
	).split(' '),
);

/** First names or words elsewhere, so that only two syllables behind them tell. */
const ambiguousFamilies = new Set(['kim', 'lee', 'park', 'moon', 'song', 'lim', 'long', 'han']);

const syllable = '(?:[bpmfdtnlgkhjqxrwyzsc]|zh|ch|sh|kw|gw|hw)?[aeiouy]{1,3}(?:ng|[nrkmlp])?';
const given = new RegExp(`^${syllable}(?:${syllable})?$`);
const pair = new RegExp(`^${syllable}-${syllable}$`);

/**
 * Whether a name is written family first: "Xi Jinping", "Kim Jong-un". Anything doubtful is not.
 * @param words of the name without titles
 */
export function isFamilyFirst(words: readonly string[]): boolean {
	if (words.length < 2 || words.length > 3) return false;
	const family = words[0]!.toLowerCase();
	const isAmbiguous = ambiguousFamilies.has(family);
	if (!isAmbiguous && !families.has(family)) return false;
	const [first = '', second] = words.slice(1).map(word => word.toLowerCase());
	if (second !== undefined) return given.test(first) && given.test(second);
	return isAmbiguous ? pair.test(first) : given.test(first.replace('-', ''));
}
