import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['test/**/*.test.{ts,tsx}'],
		// The system's proxy for a person: their locale, colours and terminal must not change what a test sees.
		env: {NO_COLOR: '', TZ: 'UTC', LANG: 'C.UTF-8'},
	},
});
