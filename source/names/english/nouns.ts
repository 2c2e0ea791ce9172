/** Nouns that name a source by what it is, and words that tell organisations and places from people. In lower case. */
const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Of one person; most of them may stand before a name as a title does. */
const people = list(`
	activist actor actress adviser advisor advocate aide ally analyst anchor announcer architect artist assistant astronaut attorney author
	backer baker banker billionaire biographer bishop blogger boss boy brother builder businessman businesswoman butcher buyer campaigner
	candidate captain carpenter celebrity chairman chairwoman chair chancellor chief choreographer cleric clerk client coach co-author
	co-chair co-chairman co-founder co-host colleague colonel columnist comedian commander commentator commissioner composer
	congressman congresswoman conservative consultant contributor coordinator coroner correspondent councillor councilman councilwoman
	counsel counselor counterpart cousin creator critic curator customer dad daughter dealer dean defendant delegate democrat deputy designer
	detective developer diplomat director doctor donor driver economist editor editorialist employee engineer entrepreneur envoy
	executive expert farmer father filmmaker firefighter fisherman founder friend front-runner frontrunner fundraiser general girl governor
	grandfather grandmother grower guard guest guide head historian host hostess housekeeper husband inspector instructor
	insider investigator investor journalist judge justice keeper king lady lawmaker lawyer leader lecturer legislator liberal
	librarian lieutenant lobbyist longtime magistrate magnate man manager marine master mayor member merchant meteorologist
	minister mogul moderator mom moderator monk mother musician narrator neighbor neighbour newcomer nominee novelist nun nurse
	observer officer official operative operator opponent organizer organiser owner painter parent participant partner passenger pastor
	pediatrician performer person photographer physician physicist pilot player poet policeman politician pollster pope premier
	president presenter priest prince princess principal producer professor prosecutor prosecutors protester psychologist publisher pundit queen
	questioner rabbi reader receptionist recruiter referee reporter representative republican researcher resident responder retiree reviewer rival
	sailor scholar scientist screenwriter secretary senator sergeant sheriff shopkeeper singer sister skipper soldier solicitor
	son source speaker specialist spectator spokesman spokesperson spokeswoman staffer star stepmother strategist student superintendent
	superviser supervisor supporter surgeon surrogate survivor teacher technician teenager tenant therapist trader trainer treasurer
	trustee tycoon undersecretary user veteran vicar victim viewer visitor volunteer voter waiter waitress warden
	whistleblower widow widower wife winner witness woman worker writer youngster
	announcer caller commenter respondent attendee bishop chaplain conductor deckhand dockworker drummer ferryman foreman harbourmaster
	mate midwife miller pensioner postman postmistress publican purser returner sculptor signalman smith stallholder steward stewardess
	mediator arbitrator diver surveyor geographer bosun navigator archivist headteacher headmistress headmaster pupil landlord landlady grocer weaver
	grower boatman chairperson ombudsman umpire goalkeeper striker cyclist aunt uncle niece nephew grandson granddaughter grandma grandad stepfather fiancee twin runner chemist programmer negotiator caretaker cook chef`);

/** Of several people, or of people as one. */
const groups = list(`
	administration aides allies analysts activists advisers advisors advocates attorneys audience authorities authors backers board
	campaign campaigners candidates committee companies company conservatives council couple court critics crowd delegates demonstrators
	democrats department economists editors embassy experts family fans firm friends foundation gop-ers gopers government group groups insiders
	investigators jury lawmakers lawyers leaders liberals members ministry moderates network newspaper observers officials
	office operatives opponents organisation organization organizers parents party people police pollsters prosecutors protesters
	publication readers reporters republicans researchers residents respondents rivals scholars scientists senators
	some sources spokesmen staff staffers strategists students supporters surrogates team teachers union unions users veterans villagers voters
	women men workers witnesses writers agency bureau commission bank hospital school university club church panel paper magazine website outlet
	charity coalition alliance federation society trust association institute center centre others many neighbours neighbors islanders
	crew passengers growers fishermen boatmen councillors commissioners trustees directors owners managers`);

/** Of things that say or show words. */
const documents = list(`
	account ad ads advertisement advertisements affidavit agreement amendment announcement article article's audit banner banners bill bills
	biography blog board book books brief broadcast brochure bylaws caption chapter charter chyron clip column commentary complaint constitution
	contract cover data declaration deposition diary directive dispatch document documents draft dossier editorial editorials email e-mail emails
	e-mails entry essay exhibit filing finding findings flier flyer footage guidelines graphic handbook headline headlines indictment invitation
	inscription instructions interview invoice items journal judgment label law laws lawsuit leaflet letter letters license licence line
	list log lyrics mailer mailing manifesto manual manuscript memo memoir memorandum message minutes motion motto narration news
	newsletter note notes notice obituary op-ed opinion opinions order page pamphlet paper papers paragraph passage petition piece placard placards
	plan plaque platform poem policy poll polls post postcard poster posters posts preamble profile projection proposal prospectus
	provision questionnaire quote receipt record records recording release report reports resolution response review rule rules ruling
	scenario score script section sentence series shirt sign signs site slogan slogans song speech spot standards statement
	statements statute story strategy subpoena suit summary survey t-shirt tape telegram testimony text texts title transcript
	transcripts treaty tweet tweets update updates verdict version video videos voice voice-over voiceover website will words writing`);

const organisations = list(`
	abc administration agency airlines alliance america archives army assembly assn association associates authority bank bloc board brigade bureau cabinet
	campaign caucus center centre chamber channel church club co coalition college commission committee community company conference
	congress consortium convention corp corporation council county court courier daily department directorate district division embassy enterprise
	exchange federation fellowship force foundation front fund gazette government group guard guild herald holdings hospital house inc industries initiative
	institute institution international journal kremlin laboratory league legion library ledger ltd llc line magazine ministry monitor movement museum
	network news newspaper observer office organisation organization pac parliament partners partnership party patrol pentagon police
	politico post press program programme project radio register registry reserve review school senate service services society
	solutions standard state states syndicate systems task team telegraph television times tribune tribunal trust tv union university
	workers lantern mall square bridge street avenue park river bay county island islands beach lake airport act bill plan war day week award
	awards building tower towers hall forum festival fair prize amendment doctrine accord agreement treaty games cup marine power lines line head point harbour harbor pier quay lane road hill rock strait sound channel castle docks dock wharf energy motors foods airways shipping holdings stores rail water systems solutions brothers`);

/** Peoples, parties and faiths: before a name they say what somebody is. */
const kinds = list(`
	american african african-american afghan arab argentine asian australian austrian bangladeshi belgian brazilian british bulgarian californian canadian catholic
	chilean chinese christian colombian conservative cuban czech danish democrat democratic democrats dutch egyptian english european evangelical filipino
	finnish floridian french georgian german gop greek hispanic hungarian indian independent iranian iraqi irish islamic israeli italian japanese
	jewish jordanian kenyan korean kurdish labour latino latina lebanese liberal libertarian libyan mexican mormon muslim nigerian norwegian
	pakistani palestinian persian polish portuguese progressive protestant republican republicans roman romanian russian saudi scottish serbian sikh somali spanish sunni
	swedish swiss syrian texan thai tory tunisian turkish ukrainian venezuelan vietnamese welsh yemeni northern southern eastern western`);

const places = list(`
	alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
	louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
	tennessee texas utah vermont virginia wisconsin wyoming washington chicago boston philadelphia brooklyn manhattan queens
	cleveland detroit miami orlando denver seattle atlanta baltimore milwaukee pittsburgh cincinnati charlotte dallas houston phoenix
	london paris berlin moscow beijing brussels rome madrid kyiv kiev tokyo geneva davos england scotland wales britain u.k. uk u.s. us u.s.a. usa
	america europe asia africa russia gaza kosovo crimea twitter facebook youtube instagram d.c. mexico china iran iraq syria israel
	ukraine germany france japan india canada cuba libya turkey poland ireland egypt afghanistan pakistan korea taiwan australia`);

export const isPersonNoun = (word: string) =>
	people.has(word) || word.endsWith('man') || word.endsWith('person') || word.endsWith('ologist');
export const isGroupNoun = (word: string) =>
	groups.has(word) ||
	word.endsWith('men') ||
	(word.endsWith('s') && (people.has(word.slice(0, -1)) || word.endsWith('ologists')));
export const isDocumentNoun = (word: string) => documents.has(word);
/** A word that organisations have in their names. */
export const isOrganisationWord = (word: string) =>
	organisations.has(word.endsWith('.') ? word.slice(0, -1) : word);
export const isKindWord = (word: string) => kinds.has(word);
export const isPlaceName = (word: string) => places.has(word);
