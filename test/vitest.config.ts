import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {defineConfig} from 'vitest/config';
import {WaitingFirst} from './waiting-first.ts';

/** Folders whose tests leave no trace in their process: they share one, which loads every module once. */
const shared =
	'test/{article,brief,export,formats,names,quotes,reader,screens,search,sessions,speakers,typeset}';
/** But these: steps are counted in a process that runs slowly for it, and libraries on the disk are read by threads. */
const alone = '(linear|on-files)';
const ending = '**/*.test.{ts,tsx}';

export default defineConfig({
	test: {
		root: join(import.meta.dirname, '..'),
		// No test is judged by its time: this is only for what never ends.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// Some wait for programs they have started, and others use the time.
		maxWorkers: Math.max(4, availableParallelism()),
		setupFiles: ['test/seed.ts'],
		// The locale, time zone and colours of whoever runs the tests must not change what they see.
		env: {NO_COLOR: '', TZ: 'UTC', LANG: 'C.UTF-8'},
		sequence: {sequencer: WaitingFirst},
		projects: [
			{
				extends: true,
				test: {
					name: 'own process',
					include: [`test/${ending}`],
					exclude: [`${shared}/**/!${alone}.test.{ts,tsx}`],
					globalSetup: ['test/threads.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'shared',
					include: [`${shared}/${ending}`],
					exclude: [`**/@${alone}.test.ts`],
					isolate: false,
				},
			},
		],
	},
});
