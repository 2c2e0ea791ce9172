/** A line of nothing but stars, dashes, signs of equality …: `* * *`, `___`, `###`. */
export function isRule(line: string): boolean {
	return line.length <= 200 && /^(?:[*_#~•·=—–-] *){2,}$|^[#*~]$/.test(line);
}

const advertisement =
	/^(?:advertisement|advertising|anzeige|publicité|publicidad|sponsored(?: content)?)(?: ?[-–—:|.] ?(?:(?:story|article|content) continues (?:below|after).{0,30}|scroll .{0,40}|skip .{0,40})?)?$/i;
const goesOn =
	/^[([]?(?:(?:story|article|text|content) continues(?: (?:below|after))?(?: (?:this |the )?(?:ad\w*|video|image|photo|gallery|newsletter.{0,20}))?|continue reading(?: the main story)?(?: below)?|skip (?:ad\w*|past .{0,40}|to (?:main )?(?:content|navigation))|report this ad|scroll (?:down )?(?:for more|to continue.{0,30}))[)\].:]?$/i;
const buttons =
	/^(?:share(?: this(?: story| article| page| post)?)?|print(?: this(?: (?:article|page|story))?)?|tweet|e-?mail(?: this(?: (?:article|page|story))?)?|save|listen(?: to this article)?|loading|close|copy link|(?:\d{1,3} )?min(?:ute)?s?(?: |-)read|\d{1,3}[- ]minute read|back to top|(?:click|tap) (?:image |photo |here )?(?:to enlarge|to expand|to zoom)|enlarge(?: this)?(?: image| photo)?|view (?:full|larger)[ -]size(?: image| photo)?|gift (?:this )?article|read in app|play video|view gallery)(?:[:…]|\.{3})?$/i;
const remarks =
	/^(?:comments?(?: ?\(\d{1,6}\)| ?:? ?\d{1,6})?|\d{1,6} (?:comments?|shares|replies|likes|views)|\d[\d.,]{0,5}[km]? (?:shares|views|comments)|(?:view|show|see|read|hide)(?: all| \d{1,6})? comments(?: ?\(\d{1,6}\))?|(?:leave|post|add|write) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion)|comments are closed)[.:]?$/i;
/** Headings of lists of other stories. */
const lists =
	/^(?:most (?:read|popular|viewed|shared|commented)(?: (?:stories|articles|news))?|trending(?: now| stories| news)?|recommended(?: stories| reading| articles| for you| by .{2,20})|related(?: articles?| stor(?:y|ies)| coverage| content| topics| posts| links| news)|(?:you (?:may|might)|you['’]ll) (?:also )?(?:like|be interested in|enjoy)|more (?:stories|top stories|on this (?:story|topic))|popular (?:now|stories|posts)|editors['’]? picks?)[:…]?$/i;
const readMore =
	/^[[(>»→* ]*(?:read more|read also|also read|see also|more on this(?: story)?|related(?: articles?| stor(?:y|ies)| coverage| content| video| links?| posts?)?|recommended|watch|listen|must read|don['’]t miss|more from [\p{L} ]{2,30}|mehr zum thema|lire aussi|à lire aussi|lea también|leer más)(?: ?[:|»›>→]|$)/iu;
const newsletter =
	/^(?:sign up|subscribe|register)\b(?: now| today| here| free)*(?: (?:for|to|with))\b.{0,100}\b(?:newsletters?|e-?mail (?:alerts?|updates)|(?:news|breaking|e-?mail) alerts?|inbox|daily briefing|morning briefing|podcast)\b.{0,40}$/i;
const cookies =
	/^(?:(?:we|this (?:web)?site|our (?:web)?site|this page) uses? (?:\w+ ){0,3}cookies\b|by (?:continuing|using|clicking) .{1,80}\bcookies\b|(?:accept|reject|manage|allow)(?: all)? cookies$|cookie (?:policy|settings|preferences|notice)$)/i;
/** Names of networks and the buttons beside them, which tell nothing without a network. */
const network =
	/^(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|instagram|youtube|tiktok|telegram|flipboard|messenger|bluesky|threads|mastodon|tumblr|snapchat)$/i;
const besideNetwork =
	/^(?:share|tweet|post|pin|e-?mail|print|copy|link|save|more|comment|sms|pocket|google\+?|rss|on|via|by|this|article|story|follow|us|and|\d{1,4})$/i;
const picture = /^(?:logo|photo|image|video|multimedia|infographic|pdf|download)s? ?[-–—:] ?https?:\/\/\S+$/i;

/** A line that belongs to the page wherever it stands: an advertisement's place, a rule, a button, a link to another story. */
export function isPageLine(line: string): boolean {
	if (line.length > 400) return false;
	if (cookies.test(line)) return true;
	if (line.length > 160) return false;
	return (
		isRule(line) ||
		[advertisement, goesOn, buttons, remarks, lists, readMore, newsletter, picture].some(sign =>
			sign.test(line),
		) ||
		/^AP-WF-/.test(line) ||
		isPlayer(line) ||
		isNetworkList(line)
	);
}

/** The buttons of a video: `CLOSE Skip in Skip x Embed x Share`. */
function isPlayer(line: string): boolean {
	const words = line.toLowerCase().split(/[\s,|•·/:…]+/);
	return (
		words.length > 3 &&
		words.includes('embed') &&
		words.every(word =>
			/^(?:close|skip|in|x|embed|share|autoplay|show|hide|thumbnails?|captions?|last|next|slides?|slideshow|on|off|play|pause|video|fullscreen)$/.test(
				word,
			),
		)
	);
}

/** `Facebook Twitter Email`, `Share on Facebook`, `Facebook | X | WhatsApp`. */
function isNetworkList(line: string): boolean {
	if (line.length > 120) return false;
	const words = line.split(/[\s,|•·/:–-]+/).filter(word => word !== '');
	const networks = words.filter(word => network.test(word)).length;
	return (
		networks > 0 &&
		words.length > 1 &&
		(networks > 1 || /^(?:share|tweet|follow|post|pin)$/i.test(words[0]!)) &&
		words.every(word => network.test(word) || besideNetwork.test(word))
	);
}
