/** Orders texts by their UTF-16 units, the same on every machine. For sorting: below, above or 0. */
export function byText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
