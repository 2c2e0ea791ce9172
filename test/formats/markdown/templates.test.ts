import {describe, expect, test} from 'vitest';
import {bodyOf, read} from '../documents.ts';

const opening =
	'The dredging of Lower Sandwick began on Thursday, two years after the council had asked for it.';
const below = (text: string) =>
	read(`# Dredging begins\n\n${opening}\n\n${text}\n\nThe end came soon.\n`, 'a.md');
const bodyBelow = async (text: string) => bodyOf(await below(text)).slice(1, -1);

describe('templates leave their words', () => {
	test.each([
		['The [mud]({{< relref "/mud" >}}) sank.', ['The mud sank.']],
		['The [mud]({{ "/mud/" | absolute_url }}) sank.', ['The mud sank.']],
		['The [mud]({% post_url 2020-01-01-mud %}) sank.', ['The mud sank.']],
		['The [mud][m] sank.\n\n[m]: {{ site.baseurl }}/mud', ['The mud sank.']],
		['<img src="{{ site.url }}/a.png" alt="Mud at noon">', ['caption: Mud at noon']],
		['{{< figure src="a.jpg"\n  caption="A barge, loaded" >}}', ['caption: A barge, loaded']],
		['{% image "a.jpg", "A barge, empty" %}', ['caption: A barge, empty']],
		['{{% callout %}}\nMind the mud.\n{{% /callout %}}', ['Mind the mud.']],
		['{{< note >}}Mind the mud.{{< /note >}}', ['Mind the mud.']],
		['{% include quote.html text="The mud is deep." %}', ['The mud is deep.']],
		['[caption id="x" width="3"]<img alt="Mud" src="a.png"> Deep mud[/caption]', ['caption: Mud Deep mud']],
		['The mud sank.\n{: .lead #top}', ['The mud sank.']],
		[':::warning Deep mud\nStay out.\n:::', ['Deep mud', 'Stay out.']],
		['{% highlight sh %}\ndredge --all\n{% endhighlight %}', ['table: dredge --all']],
		['Write `{{ mud }}` there.', ['Write {{ mud }} there.']],
		['```\n{{< mud >}}\n```', ['table: {{< mud >}}']],
		['It costs {{ 5 and {% of it.', ['It costs {{ 5 and {% of it.']],
	])('%s', async (text, expected) => expect(await bodyBelow(text)).toEqual(expected));

	test.each([
		'{{< mud-map 12 >}}',
		'{% include mud.html %}',
		'[gallery ids="1,2"]',
		'[embed]https://v.example/1[/embed]',
	])('%s alone goes to the furniture', async text => {
		const article = await below(text);
		expect(article.furniture).toContain(text);
		expect(bodyOf(article)).toEqual([opening, 'The end came soon.']);
	});
});

describe('HTML leaves its words', () => {
	test.each([
		['<div class="x">\n<p>Deep <em>mud</em>.</p>\n<p>More of it.</p>\n</div>', ['Deep mud.', 'More of it.']],
		['One<br>two<br/>three.', ['One two three.']],
		['One.<br><br>Two.', ['One.', 'Two.']],
		['See <a href="https://m.example/">the mud</a> now.', ['See the mud now.']],
		[
			'<figure><img src="a.png" alt="Mud"><figcaption>Deep mud</figcaption></figure>',
			['caption: Mud', 'caption: Deep mud'],
		],
		[
			'<table><tr><th>Day</th><th>Tons</th></tr><tr><td>Monday</td><td>9</td></tr></table>',
			['table: Day | Tons\nMonday | 9'],
		],
		['<blockquote>Deep mud.</blockquote>', ['quote: Deep mud.']],
		['<ul>\n<li>Mud</li>\n<li>Sand</li>\n</ul>', ['list-item: Mud', 'list-item: Sand']],
		['The mud<sup>1</sup> covers 4 km<sup>2</sup>, 10<sup>3</sup>.', ['The mud covers 4 km2, 103.']],
		['If a < b and <nobody knows> why.', ['If a < b and <nobody knows> why.']],
		['Before <!-- hidden --> after.', ['Before after.']],
	])('%s', async (text, expected) => expect(await bodyBelow(text)).toEqual(expected));

	test('scripts and comments are no story', async () => {
		const article = await below('<script>\nlet mud = 1;\n\nrun(mud);\n</script>\n\n<!-- a word -->');
		expect(bodyOf(article)).toEqual([opening, 'The end came soon.']);
		expect(article.furniture).toContain('<!-- a word -->');
	});
});

describe('links below the story', () => {
	const ending = async (text: string) => read(`# Dredging begins\n\n${opening}\n\n${text}\n`, 'a.md');

	test('are furniture, and the source is the address', async () => {
		const article = await ending('[Source](https://sandwick.example/mud "Mud")');
		expect(article).toMatchObject({url: 'https://sandwick.example/mud', furniture: ['Source']});
		expect(bodyOf(article)).toEqual([opening]);
	});

	test('with their heading', async () => {
		const article = await ending(
			'## Related\n\n- [More mud](/a)\n- [Less mud](/b)\n\n[![Wire logo](l.png)](https://w.example/)',
		);
		expect(bodyOf(article)).toEqual([opening]);
		expect(article.furniture).toEqual(['Related', 'More mud', 'Less mud', 'Wire logo']);
	});

	test('not when words stand beside them', async () => {
		const text = 'The council’s [report](/r) says more.';
		expect(bodyOf(await ending(text))).toEqual([opening, 'The council’s report says more.']);
	});
});
