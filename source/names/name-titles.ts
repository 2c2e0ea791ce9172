/** What stands before and after people's names without being part of them. Words are in lower case, without stops. */
const list = (words: string) => new Set(words.split(' '));

const men = list('mr sir lord monsieur herr señor senor');
const women = list('mrs ms miss dame lady madam madame mme frau señora senora baroness');

/** Never part of a name when a name follows. */
const titles = list(
	'mr sir lord monsieur herr señor senor mrs ms miss dame lady madam madame mme frau señora senora baroness mx dr prof professor ' +
		'president vice prime minister premier chancellor taoiseach senator sen sens rep reps representative congressman congresswoman ' +
		'congressmember gov governor mayor alderman alderwoman councillor councilor councilman councilwoman councilmember assemblyman ' +
		'assemblywoman secretary undersecretary ambassador envoy comptroller commissioner chairman chairwoman chairperson speaker ' +
		'spokesman spokeswoman spokesperson leader director attorney judge sheriff superintendent supt detective inspector officer constable ' +
		'trooper sergeant sgt corporal cpl private pvt lieutenant lt captain capt colonel col commander cmdr maj adm admiral gen ' +
		'brigadier brig commodore rev reverend archbishop cardinal rabbi imam ayatollah monsignor msgr pastor coach correspondent ' +
		'reporter columnist ceo mp mep general justice chief bishop',
);

/** They open a title, or stand in the middle of it: "Deputy Chief", "Attorney General". */
const titleParts = list(
	'former ex then late crown police fire acting interim deputy assistant associate senior junior retired chief the vice first foreign prime press ' +
		'general justice major staff state house senate white supreme court high defense defence treasury interior finance education ' +
		'home health majority minority whip attorney surgeon solicitor vice-president then-president then-senator then-sen then-gov',
);

/** First names too, so they need a full name behind them: "Dean Ann Brown", but "Dean Brown". */
const titlesOfFullNames = list('major dean marshal sister brother father');

/** With one name behind them they are how this person is called: "Pope Francis", "Queen Mary". */
const calling = list('pope king queen prince princess emperor empress sultan mother sister brother father');

/** What follows "Secretary of", "Minister for". */
const departments = list(
	'state defense defence energy education labor labour commerce treasury health homeland security justice transportation agriculture ' +
		'interior foreign affairs veterans staff finance trade environment culture',
);

/** Of a family's names, before the last word: "van der", "de la", "bin". */
const particles = list(
	'van von der den ter ten te de del della dello di da do dos das du des la las le los y e zu zum af av al el ul bin ibn bint ben abu st san santa',
);

const generations = list('jr sr ii iii iv v');

/** Degrees and honours behind a name. */
const credentials = list('md phd mp mep msp qc kc esq obe mbe cbe kbe rn dds jd llm cpa');

/** Words are looked up several times a name, so this has to be quick. */
function bare(word: string): string {
	const lower = word.toLowerCase();
	const plain = lower.includes('.') ? lower.replaceAll('.', '') : lower;
	return plain.includes('-') ? plain.replace(/-(?:elect|designate)$/, '') : plain;
}

/** @param after how many words of the name follow this one. */
export function isTitle(word: string, after: number): boolean {
	const title = bare(word);
	if (after < 1) return false;
	return titles.has(title) || (after > 1 && titlesOfFullNames.has(title));
}

/** A word that belongs to the title behind it, and is none by itself: "Acting", "Foreign". */
export function isTitlePart(word: string): boolean {
	return titleParts.has(bare(word));
}

/** A title that is part of how somebody with a single name is called: "Pope". */
export function isCallingTitle(word: string): boolean {
	return calling.has(bare(word));
}

/** What somebody is secretary or minister of. */
export function isDepartment(word: string): boolean {
	return departments.has(bare(word));
}

/** "van", "de la", "bin" in either case. */
export function isParticle(word: string): boolean {
	return particles.has(bare(word)) || /^(?:al|el|ul)-$/i.test(word);
}

/** "Jr.", "III". */
export function isGeneration(word: string): boolean {
	return generations.has(bare(word));
}

/** "MD", "QC". */
export function isCredential(word: string): boolean {
	return credentials.has(bare(word)) && word !== word.toLowerCase();
}

/** The sex that courtesy titles give away; null when none does, or they disagree. */
export function sexOf(titlesOfOne: readonly string[]): 'male' | 'female' | null {
	const male = titlesOfOne.some(title => men.has(bare(title)));
	const female = titlesOfOne.some(title => women.has(bare(title)));
	return male === female ? null : male ? 'male' : 'female';
}

/** What anybody may be addressed by, and not an office: "Mr.", "Dr.". */
export function isAddress(word: string): boolean {
	return (
		men.has(bare(word)) || women.has(bare(word)) || ['dr', 'prof', 'professor', 'mx'].includes(bare(word))
	);
}
