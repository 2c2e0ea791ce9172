import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {editorArguments, lineOf} from '../../source/terminal/editor.ts';

describe('the arguments of an editor', () => {
	test.each([
		['vi', ['vi', '+7', '/srv/ferry.txt']],
		['  nano  -l ', ['nano', '-l', '+7', '/srv/ferry.txt']],
		['/usr/local/bin/emacs -nw', ['/usr/local/bin/emacs', '-nw', '+7', '/srv/ferry.txt']],
		['code --wait', ['code', '--wait', '--goto', '/srv/ferry.txt:7']],
		['hx', ['hx', '/srv/ferry.txt:7']],
		['subl -w', ['subl', '-w', '/srv/ferry.txt:7']],
		['', ['vi', '+7', '/srv/ferry.txt']],
		['  ', ['vi', '+7', '/srv/ferry.txt']],
		["emacsclient -a ''", ['emacsclient', '-a', '', '+7', '/srv/ferry.txt']],
		[
			'"/opt/my editor/vi" -c "set \\"ro\\" \\q"',
			['/opt/my editor/vi', '-c', 'set "ro" \\q', '+7', '/srv/ferry.txt'],
		],
		["/opt/my\\ editor/hx --log='a b'c", ['/opt/my editor/hx', '--log=a bc', '/srv/ferry.txt:7']],
		['vi $HOME ~ *; id', ['vi', '$HOME', '~', '*;', 'id', '+7', '/srv/ferry.txt']],
		['vi "never closed', ['vi', 'never closed', '+7', '/srv/ferry.txt']],
		['vi \\', ['vi', '\\', '+7', '/srv/ferry.txt']],
	])('%j', (command, expected) => {
		expect(editorArguments(command, '/srv/ferry.txt', 7)).toEqual(expected);
	});

	test.each(['/srv/$(ferry) `ferry`.txt', '/srv/\'; ferry; ".txt', '/srv/+!ferry', '/srv/two\nrows.txt'])(
		'the name %j is one argument',
		file => {
			expect(editorArguments('vi', file, 1)).toEqual(['vi', '+1', file]);
		},
	);
});

describe('the line of some words', () => {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-editor-'));
	const file = join(folder, 'ferry.txt');
	beforeAll(() =>
		writeFileSync(
			file,
			[
				'Council puts the ferry off',
				'',
				'The council put the ferry off for the third time on',
				'Friday.  Councillor Ada Holm said that she would',
				'vote when she had (finally) read it.',
				'',
				'The ferry sails.',
			].join('\r\n'),
		),
	);
	afterAll(() => rmSync(folder, {recursive: true}));

	test.each([
		['within a line', 'Councillor Ada Holm', 4],
		['broken by the end of the line', 'for the third time on Friday. Councillor', 3],
		['broken soon', 'would vote when she had (finally) read i', 4],
		['with signs of regular expressions', '(finally) read it.', 5],
		['cut within a word', 'The ferry sai', 7],
		['that stand there only in part', 'The ferry sails. The crew of nine agreed', 7],
		['that do not stand there', 'A whale came into the basin.', 1],
		['of which there are none', '  ', 1],
	])('%s', (_, words, line) => {
		expect(lineOf(file, words)).toBe(line);
	});
});

test.skipIf(process.platform !== 'linux')('a name that is no UTF-8 reaches the editor byte by byte', () => {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-editor-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	const name = [Buffer.from('caf'), Buffer.from([0xe9]), Buffer.from(" $(touch oops)'`;%s.txt\n")];
	const file = Buffer.concat([Buffer.from(`${folder}/`), ...name]);
	writeFileSync(file, 'First line.\nThe ferry stops.\n');
	expect(lineOf(file, 'The ferry stops.')).toBe(2);
	const [program, ...rest] = editorArguments('hx', file, 2);
	const seen = execFileSync(program, [...rest.slice(0, rest.indexOf('hx')), '/usr/bin/printf', '%s'], {
		cwd: folder,
	});
	expect(seen).toEqual(Buffer.concat([file, Buffer.from(':2')]));
	expect(readdirSync(folder)).toHaveLength(1);
});
