/**
 * Places that news is filed from. A dateline usually proves itself by its form; these names decide where the form alone says
 * too little: a city before a colon (`NEW DELHI: …`), a short word in capitals (`OSLO —` against `NATO —`), a state after
 * a city in mixed case (`Dekalb, Ill. —`).
 */
const cities = new Set(
	`abidjan, abu dhabi, abuja, accra, addis ababa, ahmedabad, aleppo, algiers, almaty, amman, amsterdam, anchorage, ankara, antananarivo, ashgabat,
	asmara, astana, asuncion, athens, atlanta, auckland, austin, baghdad, baku, bali, baltimore, bamako, bangalore, bengaluru, bangkok, bangui,
	barcelona, basra, beijing, beirut, belfast, belgrade, berlin, bern, bhopal, birmingham, bishkek, bogota, bonn, boston, brasilia, bratislava,
	brazzaville, brisbane, brussels, bucharest, budapest, buenos aires, bujumbura, cairo, calgary, canberra, cape town, caracas, cardiff, casablanca,
	chandigarh, charlotte, chennai, chicago, chisinau, cincinnati, cleveland, cologne, colombo, conakry, copenhagen, dakar, dallas, damascus,
	dar es salaam, davos, denver, detroit, dhaka, djibouti, doha, dresden, dubai, dublin, durban, dushanbe, edinburgh, erbil, frankfurt, freetown,
	gaborone, gaza, gaza city, geneva, glasgow, guangzhou, guatemala city, hague, hamburg, hanoi, harare, havana, helsinki, ho chi minh city,
	hong kong, honolulu, houston, hyderabad, indianapolis, islamabad, istanbul, jaipur, jakarta, jeddah, jerusalem, johannesburg, juba, kabul,
	kampala, kandahar, karachi, kathmandu, kharkiv, khartoum, kiev, kigali, kingston, kinshasa, kochi, kolkata, kuala lumpur, kuwait city, kyiv,
	kyoto, la paz, lagos, lahore, las vegas, leeds, lima, lisbon, liverpool, ljubljana, london, los angeles, luanda, lucknow, lusaka, luxembourg,
	lviv, lyon, macau, madrid, malé, manama, manchester, managua, manila, maputo, marseille, mecca, melbourne, mexico city, miami, milan, milwaukee,
	minneapolis, minsk, mogadishu, monrovia, montevideo, montreal, moscow, mosul, mumbai, munich, muscat, nairobi, naples, nassau, new delhi, new
	orleans, new york, niamey, nicosia, nouakchott, nuuk, odesa, oklahoma city, osaka, oslo, ottawa, ouagadougou, panama city, paris, patna, perth,
	peshawar, philadelphia, phnom penh, phoenix, pittsburgh, port-au-prince, port louis, prague, pretoria, pristina, pune, pyongyang, quebec city,
	quetta, quito, rabat, ramallah, rangoon, rawalpindi, reykjavik, riga, rio de janeiro, riyadh, rome, rotterdam, sacramento, salt lake city,
	san antonio, san diego, san francisco, san jose, san juan, san salvador, sanaa, santiago, santo domingo, sao paulo, sarajevo, seattle, seoul,
	shanghai, shenzhen, singapore, skopje, sofia, srinagar, st. louis, st. petersburg, stockholm, strasbourg, stuttgart, suva, sydney, taipei,
	tallinn, tampa, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, the hague, thimphu, tirana, tokyo, toronto, trenton, tripoli, tunis, turin,
	ulaanbaatar, united nations, vancouver, vatican city, venice, vienna, vientiane, vilnius, warsaw, washington, wellington, windhoek, winnipeg,
	yangon, yaounde, yerevan, zagreb, zurich, köln, münchen, wien, zürich, genf, hannover, leipzig, rom, brüssel, warschau, moskau, bruxelles,
	londres, roma, milano, torino, napoli, bogotá, ciudad de méxico, são paulo, barcelone, genève, varsovie, moscou`
		.split(',')
		.map(key),
);

const regions = new Set(
	`alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas,
	kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
	new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota,
	tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, puerto rico, ala, ariz, ark, calif, colo, conn, del, fla, ga,
	ill, ind, kan, ky, la, md, mass, mich, minn, miss, mo, mont, neb, nev, n.h, n.j, n.m, n.y, n.c, n.d, okla, ore, pa, r.i, s.c, s.d, tenn, tex, vt, va, wash,
	w.va, wis, wyo, d.c, al, ak, az, ar, ca, co, ct, de, fl, hi, id, il, in, ia, ks, me, ma, mi, mn, ms, mt, ne, nv, nh, nj, nm, ny, nc, nd, oh, ok, or, ri,
	sc, sd, tn, tx, ut, wv, wi, wy, dc, ontario, quebec, alberta, british columbia, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland,
	prince edward island, yukon, nunavut, northwest territories, ont, que, alta, b.c, england, scotland, wales, northern ireland, new south wales,
	victoria, queensland, tasmania, south australia, western australia, west bank, gaza strip, crimea, bavaria, punjab, kerala, bihar, gujarat,
	afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus,
	belgium, belize, benin, bhutan, bolivia, bosnia, bosnia-herzegovina, botswana, brazil, brunei, bulgaria, burkina faso, burundi, cambodia, cameroon, canada,
	cape verde, central african republic, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark,
	djibouti, dominica, dominican republic, east timor, ecuador, egypt, el salvador, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji,
	finland, france, gabon, gambia, germany, ghana, greece, greenland, grenada, guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india,
	indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia,
	lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius,
	mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria,
	north korea, north macedonia, norway, oman, pakistan, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania,
	russia, rwanda, samoa, saudi arabia, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan,
	spain, sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tonga, trinidad, tunisia, turkey,
	turkiye, turkmenistan, uganda, ukraine, united arab emirates, united kingdom, uruguay, uzbekistan, vanuatu, vatican, venezuela, vietnam, yemen,
	zambia, zimbabwe, u.k, uk, u.s, us, usa, u.s.a, united states, u.a.e, uae`
		.split(',')
		.map(key),
);

/** Whether the name, in any case, is a city that datelines name alone; `A/B` and `A, B` when the first is. */
export function isCity(name: string): boolean {
	const first = name.split(/[/,]/, 1)[0]!;
	return cities.has(key(first)) || cities.has(key(name));
}

/** Whether the name is a country, or a state or province or its abbreviation. */
export function isRegion(name: string): boolean {
	return regions.has(key(name));
}

function key(name: string): string {
	return name.trim().replace(/\s+/g, ' ').toLowerCase().replace(/\.$/, '');
}
