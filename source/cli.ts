#!/usr/bin/env node
// The one file that any Node has to be able to read: plain syntax, and nothing imported before the version is known.
const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];

if (major < 22 || (major === 22 && minor < 13)) {
	process.stderr.write(`quotidian needs Node.js 22.13 or newer; this is ${process.versions.node}.\n`);
	process.exitCode = 2;
} else {
	import('./commands/start.ts').then(({start}) =>
		start(process.argv.slice(2), new URL('..', import.meta.url)),
	);
}
