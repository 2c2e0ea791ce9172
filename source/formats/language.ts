const names: Readonly<Record<string, string>> = {
	english: 'en',
	german: 'de',
	deutsch: 'de',
	french: 'fr',
	français: 'fr',
	spanish: 'es',
	español: 'es',
	italian: 'it',
	italiano: 'it',
	portuguese: 'pt',
	português: 'pt',
	dutch: 'nl',
	nederlands: 'nl',
	swedish: 'sv',
	danish: 'da',
	norwegian: 'no',
	finnish: 'fi',
	polish: 'pl',
	russian: 'ru',
	ukrainian: 'uk',
	turkish: 'tr',
	arabic: 'ar',
	hebrew: 'he',
	chinese: 'zh',
	japanese: 'ja',
	korean: 'ko',
};

/** The BCP 47 tag of a language given by its tag or name (`en_GB`, `ENGLISH`); null when it is neither. */
export function languageTag(text: string): string | null {
	const key = text.trim().toLowerCase();
	if (Object.hasOwn(names, key)) return names[key]!;
	if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/.test(key)) return null;
	try {
		return Intl.getCanonicalLocales(key.replaceAll('_', '-'))[0] ?? null;
	} catch {
		return null;
	}
}
