import {spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {UseError} from '../../source/commands/command.ts';
import {help} from '../../source/commands/help.ts';
import {commands, optionsOf} from '../../source/commands/options.ts';
import {parse} from '../../source/commands/parse.ts';
import {cli, environmentIn, folderOf, library, quotidian, recordsOf, temporaryFolder} from './program.ts';

describe('exit status', () => {
	test('0 when something was read; what was not is named on standard error', async () => {
		const folder = folderOf({...library, 'noise.txt': Buffer.alloc(64)});
		for (const command of [['list'], ['brief', '--json'], ['text']]) {
			const {status, stderr} = await quotidian([...command, folder]);
			expect(stderr).toMatch(/^noise\.txt: E-[A-Z]+ [^\n]+\n$/);
			expect(status).toBe(0);
		}
	});

	test('1 when nothing was found', async () => {
		for (const command of [['list'], ['check', '--json']]) {
			const {status, stdout, stderr} = await quotidian([...command, temporaryFolder()]);
			expect({status, stdout}).toEqual({status: 1, stdout: ''});
			expect(stderr).toMatch(/^quotidian: there are no files in \S+\n$/);
		}
	});

	test('2 when nothing could be read', async () => {
		const outcome = await quotidian(['list', folderOf({'noise.txt': Buffer.alloc(64)})]);
		expect(outcome).toMatchObject({status: 2, stdout: ''});
	});

	test('2 when there is no such file', async () => {
		expect(await quotidian(['lsit'])).toEqual({
			status: 2,
			stdout: '',
			stderr: 'quotidian: no such file or folder: lsit\n',
		});
	});

	test('0 when only some of the names do not exist', async () => {
		const {status, stderr, stdout} = await quotidian(['list', 'nowhere', folderOf(library)]);
		expect(stderr).toBe('quotidian: no such file or folder: nowhere\n');
		expect(stdout).toContain('Harbour');
		expect(status).toBe(0);
	});

	test.each([
		[['--frobnicate'], 'unknown option --frobnicate'],
		[['list', '-z'], 'unknown option -z'],
		[['list', '--json=yes'], '--json takes no value'],
		[['index', '--markdown'], 'index has no --markdown'],
		[['list', '--encoding'], '--encoding needs a value'],
		[['list', '--encoding', '--json'], '--encoding needs a value'],
		[['list', '--encoding', 'klingon'], 'unknown encoding klingon'],
		[['list', '--json', '--csv'], 'only one of --json and --csv'],
		[['brief', '--markdown', '--json'], 'only one of --json and --markdown'],
		[['quotes', '--json', '--csv', '--markdown'], 'only one of --json and --csv and --markdown'],
		[['quotes', '--speaker'], '--speaker needs a value: NAME'],
		[['quotes', '--speaker', ''], '--speaker needs a value: NAME'],
		[['quotes', '--speaker', ' . '], '--speaker needs a name'],
		[['brief', '--speaker', 'Varga'], 'brief has no --speaker'],
		[['text'], 'text needs a FILE'],
		[['completions', 'csh'], 'completions needs one of bash, zsh, fish'],
	])('2 and one line when the command line is wrong: %j', async (args, message) => {
		const {status, stdout, stderr} = await quotidian(args);
		expect(stderr).toContain(message);
		expect(stderr).toMatch(/^quotidian: [^\n]*--help[^\n]*\n$/);
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
	});
});

describe('paths', () => {
	test('named like a command are reached with ./ and --', async () => {
		const cwd = folderOf({
			'list/market.txt': library['market.txt'],
			'-odd.txt': library['storm/harbour.txt'],
		});
		for (const args of [
			['./list'],
			['--', 'list'],
			['list', 'list'],
			['--', '-odd.txt'],
			['list', '--', '-odd.txt'],
		]) {
			const {status, stdout} = await quotidian(args, {cwd});
			expect(stdout).toMatch(/Fish market|Harbour/);
			expect(status).toBe(0);
		}
	});

	test('without one, the library of the settings is read', async () => {
		const folder = folderOf(library);
		const home = folderOf({
			'config/quotidian/config.json': JSON.stringify({libraries: [join(folder, 'storm')]}),
		});
		const records = recordsOf(await quotidian(['list', '--json'], {home}));
		expect(records.map(({path}) => path)).toEqual(['harbour.txt']);
	});

	test('- is standard input', async () => {
		const {stdout} = await quotidian(['-'], {input: library['market.txt']});
		expect(stdout).toContain('Fish market moves to the old depot');
	});

	test('without a terminal the reader prints the list', async () => {
		const folder = folderOf(library);
		expect(await quotidian([folder])).toEqual(await quotidian(['list', folder]));
	});
});

describe('a closed pipe', () => {
	test('is no error', async () => {
		const many: Record<string, string> = {};
		for (let number = 0; number < 300; number++) many[`${number}.txt`] = library['storm/harbour.txt'];
		const folder = folderOf(many);
		for (const args of [['list', '--json'], ['quotes'], ['text'], ['check', '--json']]) {
			const {status, stderr} = await quotidian([...args, folder], {closeAfter: 1});
			expect({status, stderr}).toEqual({status: 0, stderr: ''});
		}
	});

	test('and a full one says so', () => {
		const env = environmentIn(temporaryFolder());
		const script = `"${process.execPath}" "${cli}" list "${folderOf(library)}" >/dev/full`;
		const {status, stderr} = spawnSync('sh', ['-c', script], {env, encoding: 'utf8'});
		expect(stderr).toMatch(/^quotidian: cannot write: .+\n$/);
		expect(status).toBe(2);
	});
});

test('what is kept to start quicker is for its owner only', () => {
	const home = temporaryFolder();
	const {NODE_COMPILE_CACHE: _, ...env} = environmentIn(home);
	const script = `umask 000; "${process.execPath}" "${cli}" --version`;
	expect(spawnSync('sh', ['-c', script], {env}).status).toBe(0);
	const compiled = join(home, 'cache', 'quotidian', 'compiled');
	const folders = [compiled, ...readdirSync(compiled).map(name => join(compiled, name))];
	expect(folders.length).toBeGreaterThan(1);
	for (const folder of folders) expect(statSync(folder).mode & 0o777, folder).toBe(0o700);
});

describe('help, version, manual and completions', () => {
	test.each([[[]], ...commands.map(({name}) => [name === null ? [] : [name]])])(
		'%j --help',
		async command => {
			const {status, stdout, stderr} = await quotidian([...command, '--help']);
			expect({status, stderr}).toEqual({status: 0, stderr: ''});
			const [name = null] = command;
			for (const option of optionsOf(commands.find(entry => entry.name === name)!)) {
				expect(stdout).toContain(`--${option.name}`);
			}
		},
	);

	test('the help of the program names every command', async () => {
		const {stdout} = await quotidian(['-h']);
		for (const {name, text} of commands) {
			expect(stdout).toContain(text);
			expect(stdout).toContain(name ?? '[PATH…]');
		}
	});

	test.each([12, 40, 80, 120])('the help of the program stays within %i columns', columns => {
		for (const line of help(commands[0]!, columns).split('\n')) {
			expect(line.length, line).toBeLessThanOrEqual(columns);
		}
	});

	test('only a name that leaves no room has its description below', () => {
		const rows = help(commands[0]!, 80).split('\n');
		const text = rows.find(row => row.startsWith('  quotidian text'))!;
		const below = rows[rows.findIndex(row => row.startsWith('  quotidian quotes')) + 1]!;
		expect(below.trim()).toMatch(/^what is quoted/);
		expect(below.indexOf('what is')).toBe(text.indexOf('the whole'));
	});

	test('--version everywhere', async () => {
		for (const args of [['--version'], ['list', '--version'], ['-V']]) {
			expect((await quotidian(args)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
		}
	});

	test('the manual page is roff that names every command and option', async () => {
		const {stdout} = await quotidian(['man']);
		expect(stdout).toMatch(/^\.TH QUOTIDIAN 1\n\.SH NAME\n[\x0a\x20-\x7e]*$/);
		for (const command of commands) {
			if (command.name !== null) expect(stdout).toContain(`.B quotidian ${command.name}`);
			for (const {name} of optionsOf(command)) expect(stdout).toContain(`\\-\\-${name}`);
		}
	});

	test.each(['bash', 'zsh', 'fish'])('completions for %s name every command and option', async shell => {
		const {stdout} = await quotidian(['completions', shell]);
		for (const command of commands) {
			if (command.name !== null) expect(stdout).toContain(command.name);
			for (const {name} of optionsOf(command)) expect(stdout).toMatch(new RegExp(`(--|-l )${name}\\b`));
		}
	});

	test('an option with a value shows what it takes', async () => {
		const shown = async (...args: string[]) => (await quotidian(args)).stdout;
		expect(await shown('quotes', '--help')).toMatch(
			/^Usage: quotidian quotes \[PATH…\] \[-q QUERY\] \[--speaker NAME\] \[--json\|--csv\|--markdown\]\n/,
		);
		expect(await shown('man')).toContain('.B \\-\\-speaker NAME\n');
		expect(await shown('completions', 'zsh')).toMatch(/ quotes\) .*'--speaker\[[^\]]+\]:NAME: '/);
		expect(await shown('completions', 'fish')).toMatch(
			/__fish_seen_subcommand_from quotes' -l speaker -x -d /,
		);
	});

	test('completions for bash complete', async () => {
		const {stdout} = await quotidian(['completions', 'bash']);
		const complete = (...words: string[]) => {
			const script = `${stdout}\nCOMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _quotidian; echo "\${COMPREPLY[@]}"`;
			return spawnSync('bash', ['--norc', '-c', script], {encoding: 'utf8'}).stdout.trim().split(' ');
		};
		expect(complete('quotidian', 'br')).toEqual(['brief']);
		expect(complete('quotidian', 'list', '--')).toEqual([
			'--query',
			'--json',
			'--csv',
			'--markdown',
			'--encoding',
			'--help',
			'--version',
		]);
		expect(complete('quotidian', 'quotes', '--s')).toEqual(['--speaker']);
		expect(complete('quotidian', 'quotes', '--speaker', '')).toEqual(['']);
		expect(complete('quotidian', 'completions', 'z')).toEqual(['zsh']);
	});
});

describe('parsing', () => {
	test('an option is of one kind wherever it appears', () => {
		const kinds = new Map<string, string>();
		for (const option of commands.flatMap(optionsOf)) {
			const kind = `${option.value ?? 'switch'} ${option.short ?? ''}`;
			expect(kinds.get(option.name) ?? kind).toBe(kind);
			kinds.set(option.name, kind);
		}
	});

	test('options may stand before and behind the command and its paths', () => {
		const orders = [
			['list', 'a', '--json', '--encoding', 'utf-8'],
			['--json', 'list', '--encoding=utf-8', 'a'],
			['--encoding', 'utf-8', '--json', 'list', 'a'],
		];
		for (const args of orders) {
			const {command, arguments: paths, switches, values} = parse(args);
			expect(command.name).toBe('list');
			expect(paths).toEqual(['a']);
			expect([...switches]).toEqual(['json']);
			expect(values.get('encoding')).toBe('utf-8');
		}
	});

	test('anything behind -- is a path', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), paths => {
				const {command, arguments: found, switches} = parse(['--', ...paths]);
				expect({name: command.name, found, size: switches.size}).toEqual({name: null, found: paths, size: 0});
			}),
		);
	});

	test('anything at all is understood or refused in words', () => {
		const word = fc.oneof(
			fc.string(),
			fc.constantFrom('list', '--json', '--', '-', '-h', '--encoding', '--csv=1'),
		);
		fc.assert(
			fc.property(fc.array(word), args => {
				try {
					parse(args);
				} catch (error) {
					expect(error).toBeInstanceOf(UseError);
					expect((error as Error).message).not.toBe('');
				}
			}),
		);
	});
});
