import {join} from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: join(import.meta.dirname, '..'),
		// No test is judged by its time: this is only for what never ends.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// Half of the time goes by in waiting for programs that were started.
		maxWorkers: 2,
		globalSetup: ['test/threads.ts'],
		setupFiles: ['test/seed.ts'],
		include: ['test/**/*.test.{ts,tsx}'],
		// The locale, time zone and colours of whoever runs the tests must not change what they see.
		env: {NO_COLOR: '', TZ: 'UTC', LANG: 'C.UTF-8'},
	},
});
