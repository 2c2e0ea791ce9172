import {type Habits, inAnyCapitals, words} from './habits.ts';

export const french: Habits = {
	titles: inAnyCapitals(
		'MM Mme Mmes Mlle Mlles Mgr Dr Drs Pr Prof St Ste Sts Mr Mrs Gal Cdt Cne Col cf env av apr c.-à-d',
	),
	beforeNumbers: words(
		'art p pp n no nos vol chap fig al t janv févr avr juil sept oct nov déc Art No tél Tél',
	),
	maybeLast: words('M etc Cie Inc Corp Ltd Jr Bd Av Ets hab J.-C J-C R'),
	pairs: /(?:^|[\s(])(?:p\.\s?ex|(?:av|apr)\.\s?J\.?-?\s?C)$/u,
	halves: {},
	openers: words(
		'Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je J Tu C Ce Cet Cette Ces Et Mais Ou Or Donc En Dans Sur Sous Pour Par Avec Sans Selon Après Avant Depuis Pendant Quand Lorsque Si Comme Puis Alors Ainsi Aussi Au Aux À A De Du Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos Qui Que Qu Quoi Où Pourquoi Comment Tout Tous Toute Toutes Plusieurs Certains Certaines Deux Trois Entre Chez Vers Malgré Enfin Cependant Toutefois Pourtant Néanmoins Hier Aujourd Demain Ici Là Ceux Celle Celui Ne N Pas Plus Se S Y Près Lors Contre Face Même Désormais Interrogé Interrogée Cela Ça Car Afin Durant Parmi Outre Mardi Lundi Mercredi Jeudi Vendredi Samedi Dimanche',
	),
	hasOrdinals: false,
};
