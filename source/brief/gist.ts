import type {Line} from './lines.ts';

/** A shorter first sentence sets a scene and tells nothing. */
const leastWords = 7;
/** Words of the reader's and the writer's own: a note, an anecdote, not what happened. */
const personal =
	/^(?:If|When|As|While|Although|Because) (?:I|we|you)\b|\b(?:I|I['’](?:m|ve|d|ll)|my|we|our|you|your)\b/i;

/**
 * The sentence that tells what happened: the lead, unless there is a reason against it. It leans on nothing before it, is no scene of
 * a few words, and speaks for nobody in the first person as long as another one does not.
 */
export function gistOf(lines: readonly Line[]): Line | null {
	const clean = lines.filter(line => line.clean);
	const whole = clean.filter(line => !line.leans && line.words >= leastWords);
	return (
		whole
			.slice(0, 6)
			.find(line => !personal.test(outsideQuotations(line.text)) && !isMostlyQuotation(line.text)) ??
		whole[0] ??
		clean.find(line => !line.leans) ??
		clean[0] ??
		lines[0] ??
		null
	);
}

/** A saying is no news by itself, whoever said it. */
function isMostlyQuotation(text: string): boolean {
	const opening = /^["“«‘']([^"”»]{0,400})["”»]/.exec(text)?.[1];
	return opening !== undefined && opening.split(' ').length > 4;
}

function outsideQuotations(text: string): string {
	return text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’/g, ' ');
}
