/** What is found out about a name or a role is kept: a family of 200 names is gathered anew with every article on it. */

/** So many answers a function keeps before it begins anew; longer texts are no names, and would only take room. */
const most = 8000;
const longest = 100;

/** Keeps the answers of a function of one text, which must not depend on anything else nor be changed by who gets them. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return text => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const found = find(text);
		if (text.length > longest) return found;
		if (known.size >= most) known.clear();
		known.set(text, found);
		return found;
	};
}
