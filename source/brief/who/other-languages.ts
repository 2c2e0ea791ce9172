/** Words by which news in other languages than English tell who speaks and what somebody is. In lower case. */
const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

const sayings = list(`
	sagte sagt sagten erklärte betonte kritisierte warnte forderte schrieb meinte laut
	déclaré dit affirmé expliqué assuré estimé indiqué précisé souligné ajouté déclare affirme explique selon
	dijo afirmó explicó aseguró declaró señaló anunció advirtió dice según
	detto dichiarato affermato spiegato disse spiega secondo
	afirmou disse explicou declarou anunciou segundo
	zei zegt aldus verklaarde volgens`);

const offices = list(`
	bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin ministerpräsident ministerpräsidentin kanzler kanzlerin präsident präsidentin
	sprecher sprecherin vorsitzender vorsitzende chef chefin direktor direktorin professor professorin trainer trainerin
	maire président présidente ministre directeur directrice préfet préfète député députée secrétaire porte-parole
	alcalde alcaldesa presidente presidenta ministro ministra director directora portavoz diputado diputada concejal
	sindaco sindaca direttore direttrice portavoce deputato deputata
	prefeito prefeita diretor diretora porta-voz deputado deputada
	burgemeester premier voorzitter woordvoerder`);

/** "sagte", "a déclaré", "según". */
export const isForeignSaying = (word: string): boolean => sayings.has(word);
/** "Bürgermeisterin", "alcalde", "ministre". */
export const isForeignOffice = (word: string): boolean => offices.has(word);
