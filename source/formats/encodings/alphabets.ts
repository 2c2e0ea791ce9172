/** A language as bytes show it: its letters beyond ASCII in lower case, and words that hardly a sentence is without. */
export type Alphabet = {readonly letters: ReadonlySet<string>; readonly words: ReadonlySet<string>};

function alphabet(letters: string, words: string): Alphabet {
	return {letters: new Set(letters), words: new Set(words.split(' '))};
}

const western = [
	alphabet('éèêëàâäùûüîïôöçœæÿ', 'le la les de des du et en un une que qui dans pour sur au il est pas par'),
	alphabet('äöüßé', 'der die das und den von zu mit ist im auf nicht ein eine des dem sich es am'),
	alphabet('áéíóúüñ¿¡', 'el la los las de del y en que un una por con para se su al no es lo'),
	alphabet('àèéìòùî', 'il la le di del della e in che un una per con non si da al sono dei lo'),
	alphabet('áâãàçéêíóôõúü', 'o a os as de do da dos das e em que um uma por com para se no na'),
	alphabet('éëèïöüáóíú', 'de het een en van in is dat op te voor met niet zijn aan er ook die'),
	alphabet('åäöéü', 'och att det som en i den av till har med inte om ett ja on ei oli se'),
	alphabet('æøåéöäü', 'og at det som en i den af av til har med ikke om et på er de for'),
	alphabet('áðéíóúýþæö', 'og að sem er til um það var með fyrir ekki en við af á í'),
	alphabet('éèïçêñöüáíóô', 'the of and to in a that is for on was with he said at by it as from'),
];

const central = [
	alphabet('ąćęłńóśźż', 'w i na z nie do to jest o od po za przez dla jak ale co oraz ma są'),
	alphabet('áčďéěíňóřšťúůýž', 'a v se na je že z do s o pro by jsou byl jako po za od k'),
	alphabet('áäčďéíĺľňóôŕšťúýž', 'a v sa na je že z do s o pre by sú bol ako po za od k'),
	alphabet('áéíóöőúüű', 'a az és hogy nem is egy meg el csak de volt ez azt ki van már még'),
	alphabet('čćđšž', 'i u je na se da za od su s iz po koji je ne v in za ki so pri'),
	alphabet('ăâîşţ', 'de în a la și cu pe din nu că o un pentru mai este care sau al'),
];

const cyrillic = [
	alphabet(
		'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
		'и в не на что с по он как к из за от но это было у о для до',
	),
	alphabet('абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', 'і в не на що з до та за у про від як це є й для він'),
	alphabet('абвгдежзийклмнопрстуфхцчшщъьюя', 'и на да се в не за от с по е са че като до със'),
	alphabet('абвгдђежзијклљмнњопрстћуфхцчџш', 'и у је да на се за су од са не који по из'),
];

const greek = [
	alphabet('αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ', 'και το η ο να του της των τα με για που από οι στο στην'),
];
const turkish = [alphabet('çğıöşüâîû', 've bir bu da de için ile olarak çok daha ne en gibi o')];
const baltic = [
	alphabet('ąčęėįšųūž', 'ir kad į su iš o tai yra ne per buvo dėl po už'),
	alphabet('āčēģīķļņšūž', 'un ir ka no ar par uz kas lai tika to bija pie gan'),
	alphabet('äöõüšž', 'ja on ei et see oli ka mis kui ta ning ma aga'),
];

/** The encodings with one byte a character that are weighed against each other, the likelier first, and who writes in them. */
export const oneByteEncodings: readonly (readonly [encoding: string, alphabets: readonly Alphabet[]])[] = [
	['windows-1252', western],
	['windows-1250', central],
	['iso-8859-2', central],
	['windows-1251', cyrillic],
	['koi8-r', cyrillic.slice(0, 1)],
	['koi8-u', cyrillic.slice(1, 2)],
	['iso-8859-5', cyrillic],
	['ibm866', cyrillic.slice(0, 1)],
	['windows-1254', turkish],
	['windows-1253', greek],
	['iso-8859-7', greek],
	['windows-1257', baltic],
	['iso-8859-15', western],
	['macintosh', western],
];
