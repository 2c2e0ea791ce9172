const weekday =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?![\p{L}'’])|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)[.,)])(?! (?:was|is|were|are|will|has|had|would|could|may|might|brings?|brought|marks?|marked|came|comes|saw|sees|began|begins|also)\b)/u;
const date =
	/^(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d|^\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:Christmas|New Year['’]s) (?:Eve|Day)\b/u;
const zone = /^(?:Eastern|Pacific|Central|Mountain|[A-Z]{2,4}T|[ECMP]T|GMT|UTC)$/;
const placeTime = /^(?:\p{Lu}[\p{L}.]{1,15} ){1,2}(?:time|Time|(?:Standard|Daylight|Summer) Time)(?!\p{L})/u;

/**
 * Whether what follows "5 p.m." is still about the time: a weekday, a date, a zone.
 * @param next its first word
 * @param opens whether that word opens sentences
 */
export function tellsMoreOfTime(following: string, next: string, opens: boolean): boolean {
	if (zone.test(next)) return true;
	const plain = following.replace(/^[([]/, '');
	if (weekday.test(plain) || date.test(plain)) return true;
	if (plain !== following) return /^(?:\d|[A-Z]{2,4}\b)/.test(plain);
	return !opens && placeTime.test(plain);
}
