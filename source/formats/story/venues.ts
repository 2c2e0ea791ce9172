/** Words that make a name that of a room, a building or a street, and not a person's. */
const venue =
	/\b(?:Room|Garden|Lawn|Office|Hall|Cent(?:er|re)|Auditorium|Teleconference|Videoconference|Conference Call|Hotel|Airport|Street|Avenue|Road|Boulevard|House|Palace|Building|Plaza|Base|School|Academy|Portico|Colonnade|Lobby|Ballroom|Pavilion|Arena|Stadium|Library|Museum|Theat(?:er|re)|Embassy|Residence|Terrace|Complex|Headquarters|Hospital|Gymnasium|Hangar|Cathedral|Campus|Courthouse|Capitol|Barracks|Station|Terminal)\b/i;
const clockLine =
	/^\(?(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{1,5}|local(?: time)?))?(?: ?(?:[-–—]|to) ?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{1,5})?)?[).]*$/i;

/** Whether the words name a room, a building or a street: `East Room`, `Town Hall`. */
export function isVenue(text: string): boolean {
	return text.length <= 120 && venue.test(text);
}

/** Whether the line is nothing but a time of day, as over a transcript: `2:10 P.M. EST`. */
export function isClockLine(text: string): boolean {
	return text.length <= 60 && clockLine.test(text);
}

/** Whether the letters of a text are all capitals. */
export function isCapitals(text: string): boolean {
	return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}
