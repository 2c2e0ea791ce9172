import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {bodyText} from '../../source/article/article.ts';
import {learn} from '../../source/make/quotes-training/course.ts';
import {type GoldArticle, readGold} from '../../source/make/quotes-training/gold.ts';
import {goldOf, rightAnswer} from '../../source/make/quotes-training/labels.ts';
import {lessonOf, rightVerdict} from '../../source/make/quotes-training/lessons.ts';
import {rank} from '../../source/quotes/ranking.ts';
import {readingOf} from '../../source/quotes/reading.ts';
import {pack} from '../../source/quotes/trees/packed.ts';

/** One article as annotators give it: `[[words|source]]` is a quotation and the words that name its source. */
function annotated(id: string, text: string, people: Readonly<Record<string, string>> = {}): string {
	const quotes: object[] = [];
	let plain = '';
	for (const [, before = '', words, source] of text.matchAll(/([^[]*)(?:\[\[([^|]*)\|([^\]]*)\]\])?/g)) {
		plain += before;
		if (words === undefined || source === undefined) continue;
		quotes.push({text: words, start: plain.length, end: plain.length + words.length, source});
		plain += words;
	}
	const named = quotes.map(quote => {
		const {start, source} = quote as {start: number; source: string};
		if (source === '') return {...quote, source: {kind: 'missing'}, attributed: false};
		const behind = plain.indexOf(source, start);
		const at = behind < 0 || behind - start > 200 ? plain.lastIndexOf(source, start) : behind;
		const kind = /^(?:he|she)$/i.test(source) ? 'pronoun' : /^(?:an?|the) /.test(source) ? 'np' : 'name';
		const speaker = kind === 'np' ? null : {name: people[source] ?? source};
		return {
			...quote,
			source: {text: source, start: at, end: at + source.length, kind},
			speaker,
			attributed: true,
		};
	});
	return JSON.stringify({id, title: 'The quay', text: plain, quotes: named});
}

function goldFrom(...lines: string[]): GoldArticle[] {
	const file = join(mkdtempSync(join(tmpdir(), 'gold-')), 'gold.jsonl');
	writeFileSync(file, `${lines.join('\n')}\n`);
	return readGold(file);
}

const text = `
  Ann Lund opened the quay.
“[[It took nine years,|Lund]]” Lund said. “[[Nine,|she]]” she said.

Her book “[[The Long Quay|]]” is out. “[[No,|a spokesman]]” said a spokesman.`;

test('annotations are laid over the body, whatever stood between its lines', () => {
	const [article] = goldFrom(annotated('a', text, {Lund: 'Ann Lund', she: 'Ann Lund'}));
	const body = bodyText(article!);
	expect(article!.body.map(block => block.text)[0]).toBe('Ann Lund opened the quay.');
	expect(article!.quotes.map(({start, end}) => body.slice(start, end))).toEqual([
		'It took nine years,',
		'Nine,',
		'The Long Quay',
		'No,',
	]);
	expect(article!.quotes.map(({source}) => source && body.slice(source.start, source.end))).toEqual([
		'Lund',
		'she',
		null,
		'a spokesman',
	]);
});

test('the right answer is the mention that the annotators mean, and the right verdict the person', () => {
	const [article] = goldFrom(annotated('a', text, {Lund: 'Ann Lund', she: 'Ann Lund'}));
	const lesson = lessonOf(article!);
	const {reading} = lesson.scene;
	const answers = reading.stretches.map((stretch, at) => {
		const answer = rightAnswer(reading, lesson.questions[at]!, goldOf(article!, stretch)!);
		return typeof answer === 'number'
			? reading.text.slice(reading.mentions[answer]!.start, reading.mentions[answer]!.end)
			: answer;
	});
	expect(answers).toEqual(['Lund', 'she', 'no quotation', 'a spokesman']);
	const verdicts = lesson.gold.map((quote, at) => {
		const verdict = rightVerdict(lesson, at, quote!);
		return typeof verdict === 'number' ? reading.people.everybody[verdict]!.name : verdict;
	});
	expect(verdicts).toEqual(['Ann Lund', 'Ann Lund', 'no quotation', 'nobody']);
});

/** Twenty small articles of one pattern. */
function lessons() {
	const names = ['Ann Lund', 'Jonas Reed', 'Ilse Varga', 'Pavel Holm', 'Mira Berg'];
	const lines = Array.from({length: 20}, (_, number) => {
		const [one, other] = [names[number % 5]!, names[(number + 2) % 5]!];
		const she = /^(?:Ann|Ilse|Mira)/.test(one) ? 'she' : 'he';
		return annotated(
			`${number}`,
			`${one} met ${other} on the quay of Port Ellery.\n“[[We talked for hours,|${one}]]” ${one} said on Monday. “[[It was cold,|${she}]]” ${she} said.\n` +
				`“[[We did not agree,|${other}]]” said ${other}. They had read “[[The Long Quay|]]” together.`,
			{[she]: one},
		);
	});
	return goldFrom(...lines).map(lessonOf);
}

test('what is learnt is used, and the same lessons teach the same', () => {
	const steps: string[] = [];
	const {models, unseen} = learn(lessons(), step => steps.push(step));
	expect(steps.length).toBeGreaterThan(1);
	expect(unseen).toHaveLength(20);
	const again = learn(lessons(), () => {}).models;
	for (const name of ['sources', 'antecedents', 'verdicts'] as const)
		expect(pack(models[name])).toBe(pack(again[name]));

	const body = [
		'Ida Moss met Olaf Krag on the quay.',
		'“We rowed,” said Olaf Krag.',
		'“He rowed,” Ida Moss said on Monday.',
	].map(line => ({kind: 'paragraph' as const, text: line}));
	const reading = readingOf({headline: null, body});
	const likeliest = rank(reading, models).standings.map(({persons}) => {
		const [best] = [...persons].sort((one, other) => other[1] - one[1]);
		return reading.people.everybody[best![0]]!.name;
	});
	expect(likeliest).toEqual(['Olaf Krag', 'Ida Moss']);
});
