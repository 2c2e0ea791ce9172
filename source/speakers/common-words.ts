/** Words that stand in every talk and tell nothing of what it is about, folded, without their apostrophes. */

const english =
	`a about above after again against ago ah all almost alone along already also although always am among an and another any anybody
	anyone anything anyway are arent around as at away back be became because become been before being below between both but by came can cant
	cannot come comes could couldnt did didnt do does doesnt doing done dont down during each either else enough etc even ever every everybody
	everyone everything few for from get gets getting give given go goes going gone got had hadnt has hasnt have havent having he hed her here
	hers herself hes him himself his how however i id if im in indeed instead into is isnt it itd itll its itself ive just kind know known
	lets like made make makes many may maybe me might mine more most much must my myself near never no nobody none nor not nothing now of off
	oh ok okay often on once one only onto or other others our ours ourselves out over own perhaps put quite rather really said same say saying
	says see seen shall shant she shes should shouldnt since so some somebody someone something still such sure take than thank thanks
	that thatd thatll thats the their theirs them themselves then there therell theres these they theyd theyll theyre theyve thing things think this those though
	thought through thus till to together too toward towards under until unless up upon us very via want wants was wasnt way we well were
	werent weve what whatever whats when whenever where wheres whether which while who whole whom whos whose why will with within without wont would
	wouldnt yeah yes yet you youd youll your youre yours yourself youve`.split(/\s+/);

/** Of six other languages, without those that are telling words of English: German "war", French "ai". */
const others =
	`aber alle als also am an auch auf aus bei bis da dann das dass dein dem denn der des dich dies diese dieser dir doch du durch ein
	eine einem einen einer eines er es euch fur gegen habe haben hatte hier ich ihm ihn ihr ihre im ist ja jetzt kann kein keine konnen mehr
	mein mich mit muss nach nein nicht nichts noch nur ob oder ohne schon sehr sein sich sie sind so uber um und uns unser vom von vor
	waren was weil wenn wer werden wie wieder wir wird wo zu zum zur
	au aux avec avons bien c ca car ce cela ces cest cet cette ceux chez comme d dans de des donc du elle elles en et etaient etait ete
	etre eux il ils j jai je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ou par 
	qu quand que quel quelle qui s sa sans se ses si sont t ta te tout tous toute tres tu un une va votre vous y ici sommes etes pas sur
	al algo como con cuando cual del desde donde dos el ella ellas ellos eran es esa ese eso esta estaba estamos estan este esto
	fue ha hace han hasta las lo mas mi mis mucho muy nada ni no nosotros nuestra nuestro o para pero poco por porque puede que
	quien se ser si sobre soy su sus tambien tanto te tiene todo todos tu una uno unos usted ustedes ya yo
	alla anche ancora cui da dal dalla degli dei del della delle di dove e gli ho hanno io loro ma molto ne negli nei nel nella noi
	non nostra nostro perche piu quello questa questo sara sono sua suo tutti tutto un vi voi
	ao aos as com da das dos ela elas ele eles em essa esse estao foi isso isto ja mais mas muito na nao nas nos nossa nosso num numa os ou
	pela pelo seu seus sua tem uma voce voces
	aan als bij dat de deze dit een en er ga geen heb hebben heeft hem het hij hun ik in is jij maar mij mijn naar niet nog om
	onder ons onze ook op over te toch tot uit van veel voor waar want waren wat we wel werd wie wij wordt ze zich zij zijn zo zou`.split(
		/\s+/,
	);

const common: ReadonlySet<string> = new Set([...english, ...others]);

/** Whether a folded word ("dont" for "don't") is one of those that tell nothing. */
export function isCommonWord(word: string): boolean {
	return common.has(word);
}

/** Words of talk that tell something of what is said, and nothing of what it is about. */
const everyday: ReadonlySet<string> = new Set(
	`able actually agree ask asked back bad began begin believe best better big bit bring brought call called care case certain certainly 
	clear clearly close coming continue course day days different difficult done end ensure exactly example expect fact far feel felt find
	first forward four found full future glad good great guess guy guys half hand happen happened happening happens happy hard head hear heard help high hope
	hour hours idea important keep kept knew know known knows large last later least leave left less let level life line little live long look looked
	looking lot lots love making man matter mean means meet mind minute moment month months morning move moved moving must need needed needs new next night
	nice number obviously old open opportunity part past people person piece place point position possible probably problem problems 
	question questions quickly read ready real reason reasons remain result right room run second seeing seem seems seen sense set seven show side simple
	simply single situation small somewhat soon sort speak start started stay step steps stop sure taken taking talk talked talking tell ten
	term terms thinking three time times today told tomorrow tonight took tried true trust try trying turn two understand use used using wait wanted
	week weeks went win wish won word words work worked working works world worse worst wrong year years yesterday young
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
	mr mrs ms dr gonna wanna yeah um uh hey hello please sorry don doesn didn isn wasn couldn wouldn shouldn aren hasn haven hadn weren`.split(
		/\s+/,
	),
);

/** Whether a folded word is one of those that come in talk about anything. */
export function isEverydayWord(word: string): boolean {
	return everyday.has(word);
}
