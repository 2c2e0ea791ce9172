import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openSettings} from '../../source/settings/settings.ts';
import {temporaryFolder} from '../commands/program.ts';
import {expectLinear} from '../steps.ts';

test('what is left of a damaged file is read in steps in proportion to it', () =>
	expectLinear('/source/settings/', 8000, length => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'config.json'), `{${'"a":[1],'.repeat(length)}`);
		return () => expect(openSettings(folder).problem).toContain('damaged');
	}));
