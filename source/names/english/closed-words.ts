/** The words of English that stand for grammar and not for things, by what they do. All in lower case. */
const list = (words: string) => new Set(words.split(' '));

const prepositions = list(
	'of in on at by for from with to into about against after before during between among amid over under through across around behind beside besides beyond despite like near off onto outside inside since toward towards until upon via within without per as than regarding concerning including following throughout unlike along',
);
const conjunctions = list(
	'and or but nor yet so because although though while when where if unless whereas whether once that',
);
const auxiliaries = list(
	"is are was were be been being am has have had having do does did will would can could may might shall should must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't 'd 'll 've ain't cannot",
);
const determiners = list(
	'the a an this that these those his her their its my our your one another some any each every no both several many most few other all two three four five six seven eight nine ten dozens hundreds',
);
const pronouns = list(
	'i we you he she it they him her them us me who whom which himself herself themselves itself what everyone somebody someone nobody anyone people others another',
);
const adverbs = list(
	'also later then now once again still just even recently already often never always repeatedly previously earlier first simply merely only really actually quickly immediately flatly bluntly publicly privately famously reportedly allegedly sarcastically not yet soon quietly loudly initially finally eventually subsequently further currently clearly sharply angrily proudly jokingly here there today tomorrow yesterday tonight too',
);
const openers = list(
	'the a an this that these those his her their its my our your he she it they we you i but and or so yet if in on at as by for from to with after before when while where since until although though however meanwhile also then there here what who why how no not some many most both one two three asked under over during despite according last next now nevertheless still even yes well oh okay later earlier once only just because about among given like unlike instead another other others few several all each every any more less much such than thus therefore finally first second third again ahead along across against around behind between beyond today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday perhaps maybe indeed nor neither either unless whether asking speaking saying calling adding noting referring pressed asking citing responding following writing while off out up per via within without upon toward throughout especially rather early late whatever whoever whenever wherever should would could can will may might must do does did is are was were has have had be been being let please thank thanks look see read click watch follow asked told said says how which whose whom them him us me',
);
const timeNouns = list(
	'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
);
const closed = new Set(
	[prepositions, conjunctions, auxiliaries, determiners, pronouns, adverbs, openers].flatMap(words => [
		...words,
	]),
);

export const isPreposition = (word: string) => prepositions.has(word);
export const isConjunction = (word: string) => conjunctions.has(word);
export const isAuxiliary = (word: string) => auxiliaries.has(word);
export const isDeterminer = (word: string) => determiners.has(word);
export const isPronoun = (word: string) => pronouns.has(word);
/** Words that may stand between a source and its verb. */
export const isAdverb = (word: string) => adverbs.has(word) || (word.length > 5 && word.endsWith('ly'));
/** Words whose capital letter comes from opening a sentence. */
export const isOpener = (word: string) => openers.has(word);
/** Days and months. */
export const isTimeName = (word: string) => timeNouns.has(word);
/** Any word of grammar. */
export const isClosed = (word: string) => closed.has(word);
