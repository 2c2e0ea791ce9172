import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		setupFiles: ['test/seed.ts'],
		include: ['test/**/*.test.{ts,tsx}'],
		// The locale, time zone and colours of whoever runs the tests must not change what they see.
		env: {NO_COLOR: '', TZ: 'UTC', LANG: 'C.UTF-8'},
	},
});
