const opening =
	/^(?:FILE ?(?:PHOTO|IMAGE)?|PHOTO|IMAGE|Photo|Image|Pictured|Caption|Foto|Bild)(?: ?[-–—:] | \()|^(?:image|media|picture|photo) (?:source|caption|credit|copyright),? ?[:\p{L}]/iu;
const end =
	/(?:\((?:[^()]{0,60}\b)?(?:photo|photograph|image|picture|credit|courtesy|getty|foto)\b[^()]{0,100}\)|(?:Photograph|Photo|Image|Picture|Credit|Foto)(?: by|:) [^.]{2,60})\.?$/i;
/** What a page writes below a small picture. */
const enlarge =
	/\b(?:view|see|show|click (?:here )?(?:for|to (?:view|see))) (?:the )?(?:full|larger|original)(?:[ -]?(?:size|screen|version))? (?:image|photo|picture)$|\b(?:view|see) full[ -]size$|\b(?:hide|toggle) caption$/i;
/** A line of nothing but the picture's owner: `Getty Images`, `Orla Dray/AFP via Getty Images`. */
const owner =
	/^[\p{L}\p{M}’'.,/|© -]{0,60}\b(?:Getty Images|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|AP Photo|Unsplash|Wikimedia Commons)(?:\/[\p{L} .'’-]{1,40})?$/u;

/** The words under a picture: `FILE - …`, `… (Photo by …)`, `Getty Images`. */
export function isCaption(line: string): boolean {
	if (line.length > 1000) return false;
	if (opening.test(line) || end.test(line.slice(-170))) return true;
	return line.length <= 300 && (enlarge.test(line) || (line.length <= 100 && isOwner(line)));
}

/** Whether the line names nothing but who owns a picture; a phrase in a story has small words and verbs. */
function isOwner(line: string): boolean {
	return owner.test(line) && line.split(/[\s/|]+/).every(word => !/^\p{Ll}/u.test(word) || word === 'via');
}
