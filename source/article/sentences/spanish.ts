import {type Habits, inAnyCapitals, words} from './habits.ts';

export const spanish: Habits = {
	titles: inAnyCapitals(
		'Sr Sra Srta Sres Sras Srtas Dr Dra Dres Dras Dña Dn Prof Profa Lic Ing Arq Gral Cnel Tte Sgto Mons Pbro Sto Sta St Excmo Excma Ilmo Ilma Hno Hna Avda Mr Mrs cf cfr aprox',
	),
	beforeNumbers: words('núm núms Núm art arts Art pág págs p pp vol cap fig n no nº nro tel Tel t'),
	maybeLast: words('D Da Ud Uds Vd Vds etc Cía Inc Corp Ltd Jr EE.UU S.A Av Rep Dto Depto C.V'),
	pairs:
		/(?:^|[\s(])(?:EE\.\s?UU|FF\.\s?AA|JJ\.\s?OO|CC\.\s?OO|RR\.\s?HH|[ad]\.\s?C|S\.\s?[AL]|[ap]\.\s?m|p\.\s?ej)$/u,
	halves: {
		EE: /^UU/,
		FF: /^(?:AA|CC)/,
		JJ: /^OO/,
		CC: /^(?:OO|AA)/,
		RR: /^(?:HH|PP)/,
		a: /^(?:C|de)(?:$|\.)/,
		d: /^(?:C|de)(?:$|\.)/,
		S: /^[ALEMR](?:$|\.)/,
		p: /^(?:ej|m)/,
	},
	openers: words(
		'El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Y E O Pero Sino Si Sí No En De Del Al A Con Sin Por Para Según Sobre Entre Desde Hasta Tras Ante Bajo Contra Durante Mientras Cuando Donde Como Cómo Qué Quién Que Quien Quienes Porque Aunque Además También Tampoco Así Entonces Luego Después Antes Ayer Hoy Mañana Ahora Ya Aún Todavía Su Sus Mi Mis Tu Nuestro Nuestra Este Esta Estos Estas Ese Esa Esos Esas Aquel Esto Eso Se Le Les Nos Me Te Todo Todos Toda Todas Muchos Muchas Algunos Algunas Cada Dos Tres Nadie Nada Ninguno Hay Fue Es Era Son Ha Han Había Está Están Otro Otra Otros Otras Sólo Solo Más Ni Pese Asimismo Finalmente',
	),
	hasOrdinals: false,
};
