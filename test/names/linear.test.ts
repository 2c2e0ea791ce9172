import {test} from 'vitest';
import {personName} from '../../source/names/person-name.ts';
import {expectLinear} from '../steps.ts';

test('what is far too long for a name takes steps in proportion to it', () =>
	expectLinear(
		'/source/',
		300,
		count => {
			const text = 'Mr. “(’ v van , Ann-'.repeat(count);
			return () => personName(text);
		},
		{far: 20_000},
	));
