import {describe, expect, test} from 'vitest';
import type {Completions} from '../../source/search/types.ts';
import {Searching} from './searching.ts';

/** Names that can stand after `speaker:` in a line that ends there. */
function names(start: number, end: number): Completions {
	const choices = ['Ada Holm', 'Aled Parry', 'Asta Lind'].map(label => ({
		text: `"${label}" `,
		label,
		count: 3,
	}));
	return {start, end, choices};
}

function asked(reader: Searching) {
	return reader.effects.filter(effect => effect.type === 'complete');
}

describe('Tab', () => {
	const typed = () => new Searching().act('search').type('speaker:a');

	test('asks what can stand at the cursor, puts in the first, then goes round', () => {
		const reader = typed().press('tab');
		expect(asked(reader)).toMatchObject([{query: 'speaker:a', cursor: 9}]);
		reader.send({type: 'completions', number: asked(reader)[0]!.number, completions: names(8, 9)});
		const lines = [reader.line, ...['tab', 'tab', 'tab', 'shift-tab'].map(key => reader.press(key).line)];
		expect(lines).toEqual(
			['Ada Holm', 'Aled Parry', 'Asta Lind', 'Ada Holm', 'Asta Lind'].map(name => `speaker:"${name}" `),
		);
		expect(asked(reader)).toHaveLength(1);
		expect(reader.questions.at(-1)?.query).toBe('speaker:"Asta Lind" ');
	});

	test('keeps what stands after the cursor', () => {
		const reader = typed().type(' ferry').press('left left left left left left', 'tab');
		expect(asked(reader)).toMatchObject([{query: 'speaker:a ferry', cursor: 9}]);
		reader.send({type: 'completions', number: asked(reader)[0]!.number, completions: names(8, 9)});
		expect(reader.model.prompt?.line).toEqual({text: 'speaker:"Ada Holm"  ferry', cursor: 19});
	});

	test('pressed again before the answer goes on in it', () => {
		const reader = typed().press('tab', 'tab');
		reader.send({type: 'completions', number: asked(reader)[0]!.number, completions: names(8, 9)});
		expect(reader.line).toBe('speaker:"Aled Parry" ');
		expect(asked(reader)).toHaveLength(1);
	});

	test('answered after the line has changed puts in nothing', () => {
		const reader = typed().press('tab').type('l');
		reader.send({type: 'completions', number: asked(reader)[0]!.number, completions: names(8, 9)});
		expect(reader.line).toBe('speaker:al');
		expect(asked(reader.press('tab'))).toHaveLength(2);
	});

	test('with nothing to put in leaves the line', () => {
		const reader = typed().press('tab');
		reader.send({type: 'completions', number: asked(reader)[0]!.number, completions: null});
		expect(reader.line).toBe('speaker:a');
	});

	test('in another prompt does nothing', () => {
		expect(asked(new Searching().act('narrow').type('a').press('tab'))).toEqual([]);
	});
});

describe('^r', () => {
	function searched(...queries: readonly string[]): Searching {
		const reader = new Searching();
		for (const query of queries) reader.act('search').type(query).find().press('enter', 'esc', 'esc');
		return reader.act('search');
	}

	test('goes back in what was searched for, the newest first, each once', () => {
		const reader = searched('pier', 'ferry', 'pier ');
		const lines = ['^r', '^r', '^r'].map(key => reader.press(key).line);
		expect(lines).toEqual(['pier', 'ferry', 'ferry']);
		expect(reader.questions.at(-1)?.query).toBe('ferry');
	});

	test('has nothing to go to before the first search', () => {
		expect(new Searching().act('search').type('a').press('^r').line).toBe('a');
	});

	test('remembers what was opened only, and a hundred at most', () => {
		const reader = searched(...Array.from({length: 103}, (_, n) => `q${n}`));
		reader.type('zebra').find().press('esc');
		expect(reader.model.searches).toHaveLength(100);
		expect(reader.model.searches[0]).toBe('q102');
	});
});

test('where / means something else, the palette says where it searches', () => {
	const reader = new Searching().act('open', 'palette').type('search the archive');
	expect(reader.screen.join('\n')).toMatch(
		/Search the archive from anywhere.*Search the archive .*only in the list/s,
	);
});

describe('a paste', () => {
	test('is looked for', () => {
		const reader = new Searching().act('search').send({type: 'pasted', text: 'lantern\nwalk'});
		expect(reader.questions.at(-1)?.query).toBe('lantern walk');
	});

	test.each(['search', 'narrow'])('of an article into “%s” is cut, and that is said', id => {
		const reader = new Searching().act(id).send({type: 'pasted', text: 'a boat '.repeat(15_000)});
		expect(reader.line).toHaveLength(2000);
		expect(reader.model.prompt?.complaint).toBe(
			'Only the first 2,000 characters of what was pasted are looked for.',
		);
		expect(reader.type('s').model.prompt?.complaint).toBeNull();
	});

	test('is not cut within a character', () => {
		const reader = new Searching().act('search').send({type: 'pasted', text: `x${'⛴🚢'.repeat(2000)}`});
		expect(reader.line?.isWellFormed()).toBe(true);
	});
});
