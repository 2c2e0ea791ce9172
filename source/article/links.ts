import {isSafe, type SafeText, ui} from './safe-text.ts';

/** A link that may be opened outside, and the host to show before it is. */
export type OpenableLink = {
	/** Normalised, ASCII only, begins with its scheme: nothing a command line could take for an option. */
	readonly url: string;
	/** The true host (for mailto: the host of the address), in punycode where it is not ASCII. */
	readonly host: SafeText;
};

const schemes = new Set(['http:', 'https:', 'mailto:']);
const controlOrSpaceAround = /[\p{Cc}\p{Zl}\p{Zp}]|^\s|\s$/u;
const mailHost = /@([a-z0-9.-]+)$/;

/**
 * Decides whether a link of an article may be handed to a browser.
 * @param url as the article has it
 * @returns null when it is not http, https or mailto, is malformed, holds a control character, or carries a user
 * name or password (which only serve to make one host look like another)
 */
export function openableUrl(url: string): OpenableLink | null {
	// The URL parser drops line ends and tabs silently; an address that needs that was not meant for readers.
	if (controlOrSpaceAround.test(url) || !URL.canParse(url)) return null;
	const link = new URL(url);
	if (!schemes.has(link.protocol) || link.username || link.password) return null;
	const host = link.protocol === 'mailto:' ? mailtoHost(link) : link.host;
	if (!host || !isSafe(host) || !isSafe(link.href) || !/^[\x21-\x7e]+$/.test(link.href)) return null;
	return {url: link.href, host: ui(host)};
}

/** The one address' host. Several addresses, or a host in another alphabet, are not opened. */
function mailtoHost(link: URL): string | null {
	const address = link.pathname.toLowerCase();
	return address.includes(',') || address.includes('%') ? null : (mailHost.exec(address)?.[1] ?? null);
}
