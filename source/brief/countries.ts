/** Parts of the world that no list of countries knows by this name. */
const regions = new Set(
	'England Scotland Wales Britain UK U.K US U.S U.S.A USA America Europe Asia Africa Russia Gaza Kosovo Tibet Siberia Crimea Burma Holland Turkey Macedonia EU E.U'.split(
		' ',
	),
);

let countries: Set<string> | null = null;

/** Whether it is the English name of a country, or of a part of the world as large as one. */
export function isCountry(name: string): boolean {
	countries ??= countryNames();
	return regions.has(name.replace(/\.$/, '')) || countries.has(name);
}

function countryNames(): Set<string> {
	const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const names = letters.flatMap(one => letters.map(two => english.of(one + two)));
	return new Set(names.filter(name => name !== undefined));
}
