import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {bodyText, countWords} from '../../source/article/article.ts';
import {briefOf} from '../../source/brief/brief.ts';
import {quotedStretches} from '../../source/quotes/marks.ts';
import {ferry, type Story, story} from './story.ts';

const brief = (article: Story) => briefOf(article, quotedStretches(article.body));
const summary = (article: Story) => brief(article).summary.map(passage => passage.text);

describe('the gist', () => {
	test('is the first sentence that stands by itself', () => {
		expect(brief(ferry).gist?.text).toBe(ferry.body[0]!.text);
	});

	test('passes over by-lines, stamps, labels and captions', () => {
		const lead = 'A storm closed the harbour of Ostrel for the third time this winter.';
		const furniture = [
			'By Ann Tarn, Harbour Press.',
			'Updated: 10:40, 3 May 2031.',
			'BREAKING NEWS FROM THE COAST.',
			'Waves: Ann Lund (left) looks at the harbour.',
			'Photo by Ann Tarn.',
			'Write to tarn@harbour.example with your pictures of the storm.',
			'Ships and weather',
		];
		for (const line of furniture) expect(brief(story([line, lead])).gist?.text, line).toBe(lead);
	});

	test.each([
		'(CNN)',
		'(CNN) -- ',
		'(CNN)   ',
		'OSTREL (Reuters) - ',
		'Ostrel, Vell (CNN)',
		'OSTREL — ',
		'OSTREL, May 3 (AP) — ',
	])('starts after the label %j', label => {
		const lead = 'A storm closed the harbour for the third time this winter.';
		const {gist} = brief(story([`${label}${lead} Nobody was hurt by it, the council said.`]));
		expect(gist).toEqual({text: lead, start: label.length, end: label.length + lead.length});
	});

	test.each([
		'Vell Lines (VLL) said its ferries would stop.',
		'Storm — the third of this winter — closed the harbour.',
	])('has no label in %j', lead => {
		expect(brief(story([lead])).gist?.text).toBe(lead);
	});

	test('is null without a body, and a line without an end mark when there is nothing else', () => {
		expect(brief(story([]))).toEqual({gist: null, summary: [], who: [], where: [], when: null, figures: []});
		expect(brief(story(['Harbour of Ostrel closed by storm for the winter'])).gist?.text).toMatch(/^Harbour/);
	});
});

describe('the summary', () => {
	test('has two or three sentences in the order of the article, at most 75 words', () => {
		const sentences = brief(ferry).summary;
		expect([2, 3]).toContain(sentences.length);
		expect(sentences.map(({start}) => start)).toEqual(
			sentences.map(({start}) => start).sort((a, b) => a - b),
		);
		expect(countWords(sentences.map(({text}) => text).join(' '))).toBeLessThanOrEqual(75);
		expect(sentences[0]!.text).toMatch(/^The ferry between Ostrel/);
	});

	test('is shorter than a short article', () => {
		const lines = [
			'A storm closed the harbour of Ostrel on Monday.',
			'Nine ships waited outside for the pilots.',
			'The council meets on Thursday to talk about the wall.',
		];
		expect(summary(story(lines)).length).toBeLessThan(3);
		expect(summary(story(lines.slice(0, 1)))).toEqual(lines.slice(0, 1));
	});

	test('holds no quotation that is cut or has no speaker', () => {
		const article = story([
			'The harbour of Ostrel will stay closed all winter, the council said.',
			'“The harbour wall of Ostrel broke. The harbour of Ostrel is closed. Nobody can use the harbour of Ostrel,” Lund said.',
			'“The harbour of Ostrel will stay closed all winter.”',
			'“We will open the harbour of Ostrel in spring,” said Lund.',
			'The council of Ostrel pays for the harbour wall.',
			'Ships now go to the harbour of Vell instead of Ostrel.',
		]);
		for (const text of summary(article)) {
			expect(text.split('“').length).toBe(text.split('”').length);
			expect(text).not.toMatch(/^“[^”]*”$/);
			expect(text).not.toBe('The harbour of Ostrel is closed.');
		}
	});

	test('does not repeat the headline or itself', () => {
		const lead = 'Storm closes harbour of Ostrel.';
		const article = story(
			[
				lead,
				'Waves of nine metres broke the wall of the port on Monday, the council said.',
				'Waves of nine metres broke the wall of the port on Monday, a council spokesman said.',
				'Nine ships waited outside for pilots until the evening.',
				'Schools in Vell stayed shut because teachers could not cross.',
				'Repairs begin in spring when the sea is calm.',
			],
			{headline: 'Storm closes harbour of Ostrel'},
		);
		const taken = summary(article);
		expect(taken).not.toContain(lead);
		expect(taken.filter(text => text.startsWith('Waves'))).toHaveLength(1);
	});

	test('has no furniture, however often it repeats the words of the story', () => {
		const line = 'Click here for more on the ferry between Ostrel and the island of Vell.';
		const article = story([line, ...ferry.body.map(block => block.text), line]);
		expect(summary(article)).not.toContain(line);
	});

	test('works on one paragraph of many sentences as on many paragraphs', () => {
		const lines = ferry.body.slice(0, 8).map(block => block.text);
		expect(summary(story([lines.join(' ')]))[0]).toBe(lines[0]);
	});

	test('works in other languages', () => {
		const german = story(
			[
				'Die Fähre zwischen Ostrel und Vell fährt seit Freitag nicht mehr, weil der Rumpf gerissen ist.',
				'Rund 1200 Menschen auf der Insel Vell hängen von der Fähre ab.',
				'Die Reederei will ein kleineres Schiff für die Insel mieten.',
				'Der Rumpf der Fähre wird im Hafen von Ostrel geschweißt.',
				'Das Wetter bleibt schön.',
			],
			{language: 'de'},
		);
		expect(summary(german)[0]).toMatch(/^Die Fähre/);
		const japanese = story(
			['港は嵐のために金曜日から閉鎖されている。船は戻った。修理は春に始まると市は発表した。'],
			{language: 'ja'},
		);
		expect(brief(japanese).gist?.text).toBe('港は嵐のために金曜日から閉鎖されている。');
	});
});

describe('every passage', () => {
	const holds = (article: Story) => {
		const whole = bodyText(article);
		const quotes = quotedStretches(article.body);
		const first = briefOf(article, quotes);
		expect(briefOf(article, quotes)).toEqual(first);
		for (const {text, start, end} of [
			...first.summary,
			...first.figures,
			...(first.gist ? [first.gist] : []),
		]) {
			expect(whole.slice(start, end)).toBe(text);
			expect(text).toBe(text.trim());
		}
		for (const passages of [first.summary, first.figures]) {
			for (const [index, passage] of passages.entries()) {
				if (index > 0) expect(passage.start).toBeGreaterThanOrEqual(passages[index - 1]!.end);
			}
		}
	};

	test('is a slice of the body, in order; the same article gives the same brief', () => {
		const sentence = fc.constantFrom(
			...ferry.body.map(block => block.text),
			'(CNN)Nine ships sank off Vell on Monday.',
			'“Wait.',
			'$5 million',
			'He left.',
			'\ud800 lone',
		);
		const paragraph = fc.array(sentence, {maxLength: 6}).map(parts => parts.join(' '));
		fc.assert(
			fc.property(fc.array(fc.oneof(paragraph, fc.string({unit: 'binary'})), {maxLength: 8}), texts => {
				holds(story(texts));
			}),
			{numRuns: 300},
		);
	});

	test.each([
		['one sentence of 400 kB', ['word '.repeat(80_000)]],
		['no spaces', ['a'.repeat(400_000)]],
		['no letters', ['.'.repeat(400_000), '1 2 3 '.repeat(50_000)]],
		['lone surrogates', ['\ud800\udc00\ud800 \udfff. '.repeat(20_000)]],
		['marks', ['"“‘«'.repeat(50_000)]],
		['capitals', ['Ab '.repeat(100_000)]],
		['numbers', ['$1,000 '.repeat(50_000)]],
		['many paragraphs', new Array<string>(20_000).fill('The ferry to Vell left. It came back.')],
		['empty blocks', ['', ' ', '']],
	])('survives %s', (_, texts) => {
		holds(story(texts));
	});
});
