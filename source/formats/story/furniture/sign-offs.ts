import {knownAgency} from '../agencies.ts';

/** The mark or name that closes a wire story: `Reuter`, `-30-`, `ENDS`, `(AP)`, `— AFP`. */
export function isSignOff(line: string): boolean {
	if (line.length > 40) return false;
	const bare = signedOff(line);
	if (knownAgency(bare) !== null) return true;
	return /^(?:30|ENDS?|MORE)$/.test(bare) || (/^[-–—(]/.test(line) && /^(?:ends?|more)$/i.test(bare));
}

/** The agency that a sign-off names, null when it names none. */
export function signOffAgency(line: string): string | null {
	return line.length > 40 ? null : knownAgency(signedOff(line));
}

function signedOff(line: string): string {
	return line.replace(/^[-–—(/ ]+|[-–—)/ .]+$/g, '');
}
