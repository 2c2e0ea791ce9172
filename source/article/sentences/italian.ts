import {type Habits, inAnyCapitals, words} from './habits.ts';

export const italian: Habits = {
	titles: inAnyCapitals(
		'Sig Sigg sig.ra sig.na Dott dott.ssa Dr Prof prof.ssa On Onn Ing Avv Arch Geom Rag Cav Comm Gen Col Cap Ten Mons Sen Min Pres Card Egr Gent Spett Mr Mrs cfr cf',
	),
	beforeNumbers: words(
		'art artt n nn p pp pag pagg vol cap fig tel Tel Art circa gen feb mar apr mag giu lug ago set sett ott nov dic',
	),
	maybeLast: words('ecc etc Inc Corp Ltd Jr S.p.A S.r.l Fam P.zza C.so V.le ss seg segg'),
	pairs: /(?:^|[\s(])(?:(?:ad|per|p\.)\s?es|[ad]\.\s?C|S\.\s?p\.\s?A)$/u,
	halves: {a: /^C(?:$|\.)/, d: /^C(?:$|\.)/, S: /^[pPrR]/, p: /^(?:es|A)/},
	openers: words(
		'Il Lo La I Gli Le L Un Uno Una Egli Ella Lui Lei Loro Noi Voi Io E Ed O Ma Però Anche Se In Nel Nella Nello Nei Nelle Nell Di Del Della Dello Dei Degli Delle Dell Da Dal Dalla Dai Dalle Dall A Ad Al Alla Allo Ai Agli Alle All Con Col Su Sul Sulla Sui Sulle Per Tra Fra Secondo Dopo Prima Durante Mentre Quando Dove Come Che Chi Cosa Perché Quindi Così Poi Allora Ora Oggi Ieri Domani Già Ancora Non Né Si Ci Vi Suo Sua Suoi Sue Mio Mia Questo Questa Questi Queste Quello Quella Quelli Quelle Tutto Tutti Tutta Tutte Molti Alcuni Ogni Due Tre Nessuno È Era Sono Ha Hanno Inoltre Infine Intanto Invece Tuttavia Nonostante Senza Contro Verso Solo',
	),
	hasOrdinals: false,
};
