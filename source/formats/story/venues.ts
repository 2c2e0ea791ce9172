/** Words that make a name that of a room, a building or a street, and not a person's. */
const venue =
	/\b(?:Room|Garden|Lawn|Office|Hall|Cent(?:er|re)|Auditorium|Teleconference|Videoconference|Conference Call|Hotel|Airport|Street|Avenue|Road|Boulevard|House|Palace|Building|Plaza|Base|School|Academy|Portico|Colonnade|Lobby|Ballroom|Pavilion|Arena|Stadium|Library|Museum|Theat(?:er|re)|Embassy|Residence|Terrace|Complex|Headquarters|Hospital|Gymnasium|Hangar|Cathedral|Campus|Courthouse|Capitol|Barracks|Station|Terminal)\b/i;

/** Whether the words name a room, a building or a street: `East Room`, `Town Hall`. */
export function isVenue(text: string): boolean {
	return text.length <= 120 && venue.test(text);
}
