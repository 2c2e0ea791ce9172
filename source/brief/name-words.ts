const list = (words: string) => new Set(words.split(' '));

/** Before a person's name, wherever in the run of capitals: "Harbour Police Chief Ann Lund". */
const titles = list(
	'Mr Mrs Ms Miss Mx Dr Prof Professor President Vice Prime Minister Chancellor Senator Sen Sens Rep Reps Representative Congressman Congresswoman Gov Governor Mayor Judge Chief Gen Col Colonel Lt Lieutenant Maj Capt Captain Sgt Sergeant Cpl Adm Admiral Detective Inspector Officer Sheriff Superintendent Supt Rev Reverend Bishop Archbishop Cardinal Sir Dame Ambassador Secretary Attorney Director Chairman Chairwoman Chairperson Speaker Deputy Former Acting Commissioner Councillor Coach Manager Spokesman Spokeswoman Leader',
);
/** Titles, but also first words of other names: only before two more words. */
const sometimesTitles = list(
	'General Justice Major Father State Staff Affairs Foreign Defense Defence Treasury Home',
);

const timeWords = list(
	'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);
/** Capitalised, but alone the name of nobody and nowhere; before a title dropped, else part of a longer name. */
const peoples = list(
	'American Americans British Briton Britons English French German Germans Italian Italians Spanish Dutch Irish Scottish Welsh Russian Russians Chinese Japanese Korean Indian Indians Pakistani Israeli Israelis Palestinian Palestinians Iranian Iraqi Syrian Syrians Afghan Ukrainian Ukrainians Turkish Egyptian Saudi Mexican Canadian Australian Australians African European Europeans Asian Danish Swedish Norwegian Finnish Polish Greek Swiss Austrian Belgian Portuguese Hungarian Czech Romanian Bulgarian Brazilian Argentine Cuban Kenyan Nigerian Somali Yemeni Lebanese Jordanian Libyan Thai Kurdish Hispanic Latino Western Eastern Northern Southern Arab Arabs Muslim Muslims Christian Christians Jewish Jews Islamic Catholic Sunni Shia Shiite Republican Republicans Democrat Democrats Democratic Conservative Conservatives Labour God Internet Christmas Easter Ramadan TV DVD PC MP MPs Twitter Facebook OK PM AM GMT EST EDT I Royal Photo Image CNN Reuters AFP AP',
);
/** Capitalised at the start of a sentence for no other reason; anything else there needs another mention or a second capital. */
const openers = list(
	'A About Above According Across After Again Against Ahead All Almost Along Already Also Although Always Amid Among An And Another Any Anyone Apart Are Around As Asked At Authorities Away Back Because Before Behind Being Below Both But By Can Children City Could Critics Current Currently Days Despite Did Do Does During Each Earlier Early Either Even Every Everyone Experts Few Finally First Five Following For Four From Given Had Half Has Have He Her Here His How However Hundreds If In Including Indeed Inside Instead Is It Its Just Last Late Later Like Local Looking Many May Maybe Meanwhile Members Men Millions More Most Much My Nearly Neither Never New News Next Nine No Nobody None Nor Not Nothing Now Of Off Officers Officials Old On Once One Only Or Other Others Our Out Over Part Parents People Perhaps Please Police Prior Prosecutors Rather Recent Recently Researchers Residents Right Scientists Second See Seven Several She Should Since Six So Some Someone Something Soon Speaking State Still Students Such Ten Thanks That The Their Them Then There Therefore These They This Those Though Thousands Three Through Throughout Thus To Today Together Too Two Under Unlike Until Up Upon Was We Well Were What Whatever When Where Whether Which While White Who Why Will With Within Without Witnesses Women Workers Would Writing Years Yes Yesterday Yet You Young Your',
);

/** Parts of the world that no list of countries knows by this name. */
const regions = list(
	'England Scotland Wales Britain UK U.K US U.S U.S.A USA America Europe Asia Africa Russia Gaza Kosovo Tibet Siberia Crimea Burma Holland',
);

/** A title before a name ("Senator"), with or without its stop. @param after How many words of the run follow it. */
export function isTitle(word: string, after: number): boolean {
	const bare = word.replace(/\.$/, '');
	return titles.has(bare) || (after > 1 && sometimesTitles.has(bare));
}

/** A day or month: never part of a name. */
export function isTimeWord(word: string): boolean {
	return timeWords.has(word.replace(/\.$/, ''));
}

/** Whether a single word is the name of nobody and nowhere: peoples, parties, "I'm", a word that opens sentences. */
export function isNoName(word: string): boolean {
	return peoples.has(word.replace(/\.$/, '')) || openers.has(word) || /^I['’]/.test(word);
}

/** A people or party as a word: "French", "Republicans". */
export function isPeople(word: string): boolean {
	return peoples.has(word);
}

/** A word that is capitalised only because it opens the sentence, as far as anyone can tell. */
export function mayStartSentence(word: string): boolean {
	return (openers.has(word) && word !== 'New') || /\p{Ll}(?:ing|ed|ly)$/u.test(word);
}

/** A possessive that is part of a name: King's Cross, the People's Court. */
export function ownsItsName(word: string): boolean {
	return /^(?:King|Queen|People|Women|Men|Children|Players|Writers|Workers|Veterans|Teachers|Lloyd|Moody|St)['’]s?$/.test(
		word,
	);
}

let countries: Set<string> | null = null;

/** Whether it is the English name of a country, or of a part of the world as large as one. */
export function isCountry(name: string): boolean {
	countries ??= countryNames();
	return regions.has(name.replace(/\.$/, '')) || countries.has(name);
}

function countryNames(): Set<string> {
	const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const names = letters.flatMap(one => letters.map(two => english.of(one + two)));
	return new Set(names.filter(name => name !== undefined));
}
