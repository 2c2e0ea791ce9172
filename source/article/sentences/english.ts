import {type Habits, inAnyCapitals, words} from './habits.ts';

export const english: Habits = {
	titles: new Set([
		...inAnyCapitals(
			'Mr Mrs Ms Mx Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Rev Hon Fr Pres Supt Det Insp Messrs St Ste Mt Ft vs Brig Amb Atty Asst Gens Drs Profs Lts Sgts Capts Cdr Cllr Msgr Mme Mlle Pfc Spc Ssgt',
		),
		...words('cf e.g i.e'),
	]),
	beforeNumbers: words(
		'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Art Sec Vol Ch Fig p pp approx ca NO NOS',
	),
	maybeLast: words(
		'Inc Corp Co Cos Ltd Bros Jr Sr Dept Univ Assn Ave Blvd Rd etc Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo',
	),
	pairs: /(?:^|[\s(])et al$/u,
	halves: {},
	openers: words(
		'A An The This That These Those He She It They We I You His Her Its Their Our My But And Or So Yet If In On At As By For From To With After Before When While Where Since Until Although However Meanwhile Also Then There Here What Who Why How No Not Some Many Most Both One Two Three Mr Mrs Ms Dr Asked Under Over During Despite According Last Next Now',
	),
	hasOrdinals: false,
};
