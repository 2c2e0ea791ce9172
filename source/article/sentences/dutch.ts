import {type Habits, inAnyCapitals, words} from './habits.ts';

export const dutch: Habits = {
	titles: inAnyCapitals(
		'dhr mevr mw mr mrs drs dr prof ir ing ds hr bijv bv d.w.z o.a m.a.w m.n t.a.v t.o.v i.p.v i.v.m a.u.b resp incl excl evt zgn vgl cf ca St lt gen kol kap burg',
	),
	beforeNumbers: words(
		'nr nrs Nr blz p pp art Art jan feb mrt apr jun jul aug sep sept okt nov dec tel Tel fig hfst',
	),
	maybeLast: words('enz etc e.d jl mln mld Inc Corp Ltd Jr Sr B.V N.V str'),
	pairs: /(?:^|[\s(])(?:o\.\s?a|d\.\s?w\.\s?z|e\.\s?d|[nv]\.\s?Chr)$/u,
	halves: {v: /^Chr/, n: /^Chr/},
	openers: words(
		'De Het Een Hij Zij Ze Wij We Ik Jij Je U Men En Maar Of Want Dus In Op Aan Bij Met Na Van Voor Tot Uit Over Onder Om Door Zonder Sinds Als Toen Omdat Dat Dit Die Deze Hoewel Terwijl Daarna Daarbij Daarom Daar Hier Nu Nog Ook Er Zo Al Zijn Haar Hun Onze Mijn Ieder Elke Alle Veel Enkele Wat Wie Hoe Waar Waarom Niet Geen Volgens Ondanks Bovendien Echter Vandaag Gisteren Morgen Eerder Later Twee Drie Beide Tussen Wegens Naast Inmiddels Intussen Tijdens Tegen Vanaf Per Zelf Sommige',
	),
	hasOrdinals: false,
};
