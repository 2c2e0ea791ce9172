import {expect, test} from 'vitest';
import {sentenceAround} from '../../source/archive/sentence-around.ts';
import {bodyText} from '../../source/article/article.ts';

const body = [
	'The sea was calm. Of the dredging she said, “We stop here,” and left. Nobody asked.',
	'“It rained,” he said. “It rains.”',
].map(text => ({kind: 'paragraph' as const, text}));
const whole = bodyText({body});
const passage = (text: string) => {
	const start = whole.indexOf(text);
	return {text, start, end: start + text.length};
};

test.each([
	['We stop here,', 'Of the dredging she said, “ ” and left.'],
	['It rained,', '“ ” he said.'],
	['It rains.', '“ ”'],
])('around “%s” stands the rest of its sentence', (text, around) => {
	expect(sentenceAround({body, language: 'en'})(passage(text))).toBe(around);
});

test('the order of the questions does not matter', () => {
	const around = sentenceAround({body, language: null});
	const texts = ['It rains.', 'We stop here,', 'It rained,'];
	expect(texts.map(text => around(passage(text)))).toEqual(
		texts.map(text => sentenceAround({body, language: null})(passage(text))),
	);
});

test('in what is no paragraph there is none', () => {
	const table = [{kind: 'paragraph' as const, text: 'x '.repeat(11_000)}];
	expect(sentenceAround({body: table, language: null})({text: 'x', start: 40, end: 41})).toBe('');
});
