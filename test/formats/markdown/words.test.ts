import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bodyOf, read} from '../documents.ts';

/** A piece of Markdown, and the words that somebody who reads it must find again. */
type Piece = {readonly text: string; readonly words: readonly string[]};

let serial = 0;
/** Words that occur nowhere else in the text. */
const fresh = (count: number) => Array.from({length: count}, () => `w${(serial++).toString(36)}q`);
/** Unique words in a pattern: `@` stands for one, `漢` for one between East Asian letters. */
const filled = (pattern: string): Piece => {
	const words: string[] = [];
	const text = pattern.replace(/[@漢]/g, () => {
		const [word] = fresh(1);
		words.push(word!);
		return word!;
	});
	return {text, words};
};

const patterns = [
	'The @ board *met* at the **@** on @, and _@_ was not @.',
	'# @ @',
	'## The @ of @ {#top}',
	'> Nobody @ here,\n> not @.\n>\n> Nor @.',
	'- @ one\n- [@](https://x.example/)\n  - deep @\n- ![@](a.png)',
	'12. @\n13. @',
	'28.\n\n@ @',
	'1987. It was @.',
	'1\\. @ and \\*@\\*',
	'A [link of @]({{< ref "/x" >}}), <a href="/x">one of @</a>, [@][r] and [[Page|@]].\n\n[r]: https://r.example/',
	'[Caller]: @?\n[Warden]: @!',
	'THE WARDEN:  @ and @.  \nQ    Why @?  \n\u00a0 \nTHE WARDEN:  @.',
	'{{< figure src="a.jpg" caption="Deep @" alt="Mud @" >}}',
	'{{% note %}}\nMind the @.\n{{% /note %}}',
	'{{< odd "@ and @" >}} beside @',
	'{% if x %}@{% endif %} @',
	'{% highlight sh %}\n@ --@\n{% endhighlight %}',
	'{% comment %} @ {% endcomment %}',
	'[caption width="1"]<img alt="@" src="a.png"> @[/caption]',
	':::note @ @\n@\n:::',
	'<div>\n  <p>@ <b>@</b></p>\n\n    <p>@</p>\n</div>',
	'<table><tr><td>@</td><td>@</td></tr><tr><td>@</td></tr></table>',
	'<ul><li>@<li>@</ul> @<br>@<br><br>@',
	'<figure><img src="a" alt="@"><figcaption>@</figcaption></figure>',
	'@ < @ <@ @> <@@x.example>',
	'<!-- @ -->',
	'<script>@</script>',
	'The @[^n] and @.[^m]\n\n[^n]: @ note\n[^m]: @',
	'村は**「漢。」**と漢た。これは**漢（漢）**です。',
	'``` \n@\n  @\n```',
	'    @ = {@};',
	'    The @ was said to be low and nobody on the quay saw @.\n\n    It was @.',
	'| @ | @ |\n|---|---|\n| @ | *@* |',
	'@ | @ <td>@',
	'[@](javascript:@)',
	'***\n\n---',
	'@  \n\u3000\n@\n\u200b\n\t@',
	'**@ @**',
	'[@](/a) | [@](/b)',
	'`@ {{ @ }}` and {{ @ and {: @ and `@',
];

const piece = fc.constantFrom(...patterns);

test('no word of any piece is lost', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(piece, {minLength: 1, maxLength: 8}),
			fc.constantFrom('\n\n', '\n'),
			async (chosen, gap) => {
				const pieces = chosen.map(filled);
				const article = await read(
					`It began in May.${gap}${pieces.map(({text}) => text).join(gap)}${gap}So it ended.\n`,
					'a.md',
				);
				const kept = [
					article.headline,
					article.byline,
					article.section,
					article.publication,
					article.dateline?.text,
					...article.keywords,
					...article.furniture,
					...bodyOf(article),
				].join('\n');
				expect(pieces.flatMap(({words}) => words).filter(word => !kept.includes(word))).toEqual([]);
			},
		),
		{numRuns: 300},
	);
});

test.each([
	['The lock is ==shut until noon== on Sundays.', 'The lock is shut until noon on Sundays.'],
	['It holds that a == b and b == c there.', 'It holds that a == b and b == c there.'],
])('of %s the words are left', async (text, words) => {
	expect(bodyOf(await read(`# Lock\n\nIt began in May.\n\n${text}\n`, 'a.md'))).toContain(words);
});
