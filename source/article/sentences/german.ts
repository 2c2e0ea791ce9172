import {type Habits, inAnyCapitals, words} from './habits.ts';

export const german: Habits = {
	titles: inAnyCapitals(
		'Mr Mrs Dr Drs Prof Hr Hrn Frl Frau Dipl Ing Mag Lic Gen Oberst Hptm Lt St bzw bspw ca evtl ggf vgl sog insb inkl exkl einschl zzgl abzgl geb gest verh zit Nr Nrn Tel cf z d',
	),
	beforeNumbers: words('Abs Art Bd Bde Kap Ziff Abb Tab Anm Rn Rdnr S Fn Jg H Aufl § Rz Pos'),
	maybeLast: words(
		'Str Pl Mio Mrd Tsd Std Min Sek usw etc Jan Jän Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Jh Jhdt Inc Corp Ltd Jr Sr Fr Chr Co Kfm Kfz Hbf Bhf Abt Stv Min max min Vors Hrsg Red Verf Ang Ausg Univ o u i',
	),
	pairs:
		/(?:^|[\s(])(?:z\.\s?B|d\.\s?h|u\.\s?[aäU]|o\.\s?[aäg]|i\.\s?d\.\s?R|i\.\s?[dS]|s\.\s?[aou]|u\.\s?s\.\s?w|z\.\s?T|z\.\s?Zt|[vn]\.\s?Chr|a\.\s?[DM]|i\.\s?V|v\.\s?a)$/u,
	halves: {
		u: /^[AaUuÄä](?:$|\.)/,
		i: /^[dDSVvRr](?:$|\.)/,
		v: /^(?:Chr|a)(?:$|\.)/,
		n: /^Chr/,
		a: /^[DMdm](?:$|\.)/,
		o: /^[ÄäAag](?:$|\.)/,
	},
	openers: words(
		'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Man Und Aber Oder Doch Denn In Im Ins Am An Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Gegen Über Unter Um Durch Ohne Seit Bis Als Wenn Weil Da Dass Ob Obwohl Während Dabei Dann Danach Dazu Damit Daher Darum Deshalb Dafür Dagegen Dort Hier Jetzt Nun Noch Auch Nur So Schon Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Dieser Diese Dieses Diesen Diesem Jeder Jede Jedes Alle Viele Einige Mehrere Manche Was Wer Wie Wo Warum Wann Nicht Kein Keine Laut Trotz Zudem Außerdem Allerdings Jedoch Heute Gestern Morgen Zuvor Später Insgesamt Rund Etwa Zwei Drei Vier Beide Zwischen Wegen Neben Inzwischen Bereits Unser Unsere Mein Meine Selbst Sowohl Weder Nachdem Bevor Sobald Falls Damals Derzeit Zuletzt Zunächst Schließlich Hinzu Ebenso Ansonsten',
	),
	hasOrdinals: true,
};
