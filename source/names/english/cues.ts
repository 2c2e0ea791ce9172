import type {Saying} from '../../article/article.ts';

/** A form of a verb of saying. */
export type CueForm = {
	/** The base form: "say". */
	readonly verb: string;
	readonly saying: Saying;
	/** said, says, saying, say. */
	readonly tense: 'past' | 'present' | 'ing' | 'base';
};

/** Base forms by class; past forms that rules do not give stand after a slash. */
const verbs: Readonly<Record<Saying, string>> = {
	said: 'say/said add tell/told call note explain reply continue state describe conclude declare recall respond acknowledge suggest admit announce remark observe comment mention answer shout joke predict stress emphasize emphasise recount agree concede confirm report reveal lament quip muse exclaim yell cry whisper mutter murmur interject begin/began start proceed finish proclaim pronounce voice express label dub/dubbed brand praise thank mock criticize criticise denounce condemn blast slam/slammed attack blame scold chide deride ridicule dismiss hail tout refer cite quote speak/spoke talk point put/put go/went sum/summed signal vent fume grumble complain marvel gush rave chant sing/sang bark snap/snapped retort counter fire shoot/shot crack opine reason offer volunteer elaborate reiterate repeat echo remember reflect think/thought believe feel/felt see/saw characterize characterise portray compare liken read/read recite greet congratulate applaud urge implore encourage blurt sigh scoff sneer laugh chuckle smile bemoan decry summarize summarise paraphrase relate disclose indicate testify rule find/found show hold/held lash rail rip/ripped hit/hit scream holler hiss growl groan moan plead/pleaded propose recommend advise instruct order demand stipulate toast tease boast brag/bragged declaim intone deadpan/deadpanned venture theorize speculate estimate figure hint imply intimate confide confess profess introduce invoke paint hammer pillory skewer lambaste chastise rebuke credit honor laud commend defend justify stump ramble rattle trail',
	claimed: 'claim allege assert contend argue accuse charge insinuate insist maintain',
	denied: 'deny/denied dispute refute reject rebut/rebutted disavow',
	asked: 'ask question inquire enquire wonder query press',
	promised: 'promise pledge vow assure guarantee swear/swore commit/committed',
	warned: 'warn caution threaten alert',
	wrote: 'write/wrote pen/penned email e-mail text scribble scrawl tweet post retweet blog/blogged share',
};

const forms = new Map<string, CueForm>();

for (const [saying, words] of Object.entries(verbs) as [Saying, string][]) {
	for (const entry of words.split(' ')) {
		const [verb, irregular] = entry.split('/') as [string, string | undefined];
		const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
		const soft = /[^aeiou]y$/.test(verb);
		const doubled =
			irregular?.endsWith(`${verb.at(-1)}ed`) && irregular.length === verb.length + 3
				? verb + verb.at(-1)
				: stem;
		const past = irregular ?? (soft ? `${verb.slice(0, -1)}ied` : `${stem}ed`);
		const third = soft
			? `${verb.slice(0, -1)}ies`
			: /(?:s|sh|ch|x|z|o)$/.test(verb)
				? `${verb}es`
				: `${verb}s`;
		const put = (form: string, tense: CueForm['tense']) => forms.set(form, {verb, saying, tense});
		put(verb, 'base');
		put(third, 'present');
		put(`${verb === 'see' ? verb : doubled}ing`, 'ing');
		put(past, 'past');
	}
}
/** Participles that are not like the past. */
const participles = {
	written: 'write',
	spoken: 'speak',
	gone: 'go',
	begun: 'begin',
	sung: 'sing',
	sworn: 'swear',
	seen: 'see',
	shown: 'show',
};
for (const [form, verb] of Object.entries(participles)) forms.set(form, {...forms.get(verb)!, tense: 'past'});

/** What form of which verb of saying this is, undefined when it is none. @param lower the word in lower case */
export function cueForm(lower: string): CueForm | undefined {
	return forms.get(lower);
}

/** The few verbs that hardly do anything else than introduce speech. */
const plain = new Set(
	'say tell add write note explain reply continue declare recall tweet ask argue insist claim warn promise announce remark observe quip joke respond answer acknowledge state post vow pledge deny allege assert contend exclaim shout yell muse lament recount predict admit concede'.split(
		' ',
	),
);

/** Whether the verb is a sure sign of speech: "said" is, "found" is not. */
export function isPlainCue(form: CueForm): boolean {
	return plain.has(form.verb);
}
