import {expect, test} from 'vitest';
import {detect} from '../../source/formats/detect.ts';
import {UnreadableError} from '../../source/formats/format.ts';

function kind(text: string, path = 'pier.txt'): string {
	try {
		return detect(text, path).name;
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
		return `${error.code} ${error.message}`;
	}
}

test.each([
	['Board shuts pier\n\nThe board voted.\n', 'pier.txt', 'text'],
	['Board shuts pier\n\nThe board voted.\n', 'pier', 'text'],
	['Board shuts pier\n\nThe board voted.\n', 'pier.html', 'text'],
	['Board shuts pier\n\nThe board voted.\n', 'pier.MD', 'markdown'],
	['Board shuts pier\n\nThe board voted.\n', 'pier.md.gz', 'markdown'],
	['# Board shuts pier\n\nThe board voted.\n', 'pier', 'markdown'],
	['---\ntitle: Board\n---\nThe board voted.\n', 'pier.txt', 'markdown'],
	['---\nNobody: clapped.\n---\nThe board voted.\n', 'pier.txt', 'text'],
	['---\nNobody clapped.\n---\nThe board voted.\n', 'pier.txt', 'text'],
	['Pier\n\n## Why\n\nSee [this](https://a.example/b).\n', 'pier.txt', 'markdown'],
	['Pier\n\n* * *\n\n- one\n- two\n\n1. *three*\n\n> said\n', 'pier.txt', 'text'],
	['#harbour is full\n\nThe board voted.\n', 'pier.txt', 'text'],
	['Pier\n\n## Editorial contacts\n\nIlse Maren\n', 'pier.txt', 'text'],
	['<PIR> SHARES RISE\n\nThe shares rose.\n', 'pier.txt', 'text'],
	['[Updated] Board meets\n\nIt met.\n', 'pier.txt', 'text'],
	['{sic} Board meets\n\nIt met.\n', 'pier.txt', 'text'],
	[`[[Old Pier]] is shut. ${'Word and word. '.repeat(6000)}`, 'pier.txt', 'text'],
	['\u0001cnw0123 4 v 120  cnw 0456\n\nBrack/\n\u0002Pier shut =\n\nIt is.\n', 'pier.md', 'iptc-7901'],
	['cnw0123 4 v 120  cnw 0456\n\nFerries/Brack/\nPier shut =\n', 'pier', 'iptc-7901'],
	['cnw0123 4 v 120\n\nThe board voted.\n', 'pier', 'text'],
	['\u0016\u0016\u0001z4412\u001f-----\n^BC-Pier,310<\n^Pier shut<\n', 'pier', 'anpa-1312'],
	['^BC-Pier,310<\n^Pier shut<\n', 'pier', 'anpa-1312'],
	['^_^ is all she wrote\n\nThe board voted.\n', 'pier', 'text'],
	['\u0001The board voted.\n\nIt did.\n', 'pier', 'text'],
])('%j in %s is %s', (text, path, name) => expect(kind(text, path)).toBe(name));

test.each([
	['<!DOCTYPE html>\n<html>', 'html'],
	['<!-- saved from url -->\n<html lang="en">', 'html'],
	['<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
	['<title>T</title><p>x', 'html'],
	['<p>Hello <b>there</b></p>', 'html'],
	['<?xml version="1.0"?>\n<rss version="2.0"><channel>', 'rss/atom'],
	['<feed xmlns="http://www.w3.org/2005/Atom">', 'rss/atom'],
	['<?xml version="1.0"?><nitf>', 'newsml'],
	['{"title": "x"}', 'json'],
	['[\n {"title": "x"}]', 'json'],
	['{\\rtf1\\ansi', 'rtf'],
	['From ilse@x.example Mon Jan  1 00:00:00 2026\nSubject: x', 'mbox'],
	['Return-Path: <a@b.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\nx', 'eml'],
	['Message-ID: <1>\nContent-Transfer-Encoding: quoted-printable\n\nx', 'eml'],
])('%j is refused as %s', (text, name) => expect(kind(text)).toBe(`E-FORMAT ${name} is not read yet`));

test('a list of links is refused as such', () => {
	expect(kind('<?xml version="1.0"?>\n<opml version="2.0">')).toBe(
		'E-LINKS is a list of links, no article text',
	);
});
