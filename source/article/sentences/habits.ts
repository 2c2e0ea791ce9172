/** How a language shortens words and opens sentences: what tells a stop that ends a sentence from one that does not. */
export type Habits = {
	/** Always part of what follows: a title before a name, "e.g.". */
	readonly titles: ReadonlySet<string>;
	/** Part of what follows when that is a number. */
	readonly beforeNumbers: ReadonlySet<string>;
	/** Part of what follows unless that plainly opens a sentence. */
	readonly maybeLast: ReadonlySet<string>;
	/** Abbreviations of two words, without their last stop, that are like those of `maybeLast`: "z. B". */
	readonly pairs: RegExp | null;
	/** First halves of such, with what the second begins with: "EE" before "UU". */
	readonly halves: Readonly<Record<string, RegExp>>;
	/** Words that open a new sentence after an abbreviation, an initial or an ordinal. */
	readonly openers: ReadonlySet<string>;
	/** Whether "3." and "XIV." are ordinals. */
	readonly hasOrdinals: boolean;
};

/** The words of a list, between spaces. */
export function words(list: string): Set<string> {
	return new Set(list.trim().split(/\s+/));
}

/** The words of a list as they are and in capitals throughout: "Gov" and "GOV". Single letters are capitals anyway. */
export function inAnyCapitals(list: string): Set<string> {
	const listed = words(list);
	for (const word of [...listed]) {
		if (word.length < 2) continue;
		listed.add(word.toUpperCase());
		listed.add(word[0]!.toUpperCase() + word.slice(1));
	}
	return listed;
}
