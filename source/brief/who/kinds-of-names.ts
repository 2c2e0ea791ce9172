/** The last words of names that are no people and no bodies, and of bodies that act. In lower case, without stops. */
const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Events, competitions, laws, prizes, works, slogans: nobody, whatever they do. */
const happenings = list(`
	act acts amendment article awards award ball bafta baftas brits bill biennial biennale bowl brexit budget carnival ceremony championship championships charter code
	classic clause concerto conference constitution convention cup day days deal debate debates declaration derby directive doctrine edition election elections epic
	exhibition expo fair festival final finals fortnight games gala globes grammys oscars emmys christmas easter ramadan thanksgiving halloween hogmanay sevens playoffs play-offs qualifiers grand-prix handicap hearing highlands inquiry jubilee law league-cup
	marathon masters match medal memorial-day nations-cup night nights olympics open opera order pact parade plan plate plot pledge prix prize protocol race rally
	referendum regatta regulation reign revolution round season semi-final series shield show speech stakes statement statute strategy summit super-bowl symphony tour tournament
	treaty trial trophy war wars week weekend year years accord accords agreement anthem album song theory effect index code virus disease syndrome storm hurricane
	road-map roadmap report review sale scale scheme services-act test things time times-table`);

/** Buildings, streets, waters and other places: where, and not who. */
const venues = list(`
	airfield airport alley arena avenue bank-road barracks bay beach boulevard bridge building canyon cape castle cathedral causeway cemetery centre-court channel circle
	circus close coast corner cottage court creek crescent cross crossing dam depot dock docks downs drive embankment estate falls farm field fields firth ford forest
	fort garden gardens gate glen green ground grounds grove gulf hall harbor harbour head heath heights highway hill hills hotel house-lane inn island islands isle isles
	junction lake lakes lane library lighthouse line lodge loch mall manor market marsh marshes mill mine moor motorway mount mountain mountains museum ocean oval palace
	park parkway pass path peak peninsula pier place plain plains plateau plaza point pond port prison quay quayside ranch range ranges raceway reef region reserve reservoir ridge river road rock
	rocks sands sea shore sound speedway springs square stadium station strait straits strand stream street street-station studios tavern terminal terrace tower towers
	track trail tunnel turnpike valley velodrome village wall walk water waters way wharf wood woods yard zone`);

const placeOpenings = list('river lake mount mt cape fort loch lough isle camp port glen');

/** Competitions and institutions that speak, but are more often only the setting of a story. */
const settings = list(
	'league division premiership conference congress parliament senate house commons lords assembly',
);

/** Companies' endings: with and without one it is the same company. */
const companyEndings = list(
	'inc incorporated corp corporation co company companies ltd limited llc llp plc group holding holdings ag sa nv gmbh se spa oyj ab asa bhd pty lp industries international',
);

/** Trades that news put before a name with a capital, beyond those that the names know. */
const trades = list(`
	striker forward winger midfielder defender goalkeeper keeper flanker prop hooker lock full-back fullback fly-half scrum-half centre half-back captain skipper sprinter
	pitcher catcher quarterback linebacker batsman bowler all-rounder jockey trainer golfer boxer champion referee umpire singer songwriter musician rapper drummer guitarist bassist
	pianist violinist cellist conductor composer painter sculptor filmmaker screenwriter comedian presenter dj producer dancer choreographer playwright poet novelist
	author historian economist scientist researcher geologist biologist astronomer astronaut physicist chemist engineer architect surgeon nurse doctor midwife vet
	farmer fisherman trawlerman skipper shopkeeper baker butcher teacher pupil student headteacher postmaster plumber electrician builder driver pilot
	billionaire tycoon entrepreneur founder co-founder chairman chairwoman trader investor banker broker lawyer barrister solicitor prosecutor defendant
	rt revd canon archdeacon provost dean councillor councilor alderman
	hairdresser model actress actor star legend veteran rookie teenager pensioner widow widower mother father colleague neighbour neighbor`);

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '');

/** "Cup", "Act", "Festival": what happens, is fought for or holds, and never somebody. */
export const isHappening = (word: string): boolean => happenings.has(bare(word));
/** "Park", "Street", "Stadium". */
export const isVenue = (word: string): boolean => venues.has(bare(word));
/** "River Vell", "Mount Ostrel": before the name of a place. */
export const isPlaceOpening = (word: string): boolean => placeOpenings.has(bare(word));
/** "League", "Parliament": somebody only where it speaks. */
export const isSetting = (word: string): boolean => settings.has(bare(word));
/** "Inc.", "Group". */
export const isCompanyEnding = (word: string): boolean => companyEndings.has(bare(word));
/** "Striker", "Singer": before a name no part of it. */
export const isTrade = (word: string): boolean => trades.has(bare(word));
