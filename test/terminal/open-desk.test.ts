import {rmSync, writeFileSync} from 'node:fs';
import {expect, onTestFinished, test} from 'vitest';
import type {Message} from '../../source/reader/message.ts';
import {deskOver} from '../../source/terminal/open-desk.ts';
import {folderOf} from '../archive/folder.ts';
import {noon, stateFile} from '../marks/open-marks.ts';

test('what becomes of the marks while the desk is open is said, once, and marking goes on', async () => {
	const folder = folderOf({
		'a.txt': 'The ferry stops\n\nPORT ELLERY, Aug. 1, 2026 — The ferry stops on Monday.\n',
	});
	const file = stateFile();
	const told: Message[] = [];
	const desk = deskOver({paths: [folder], encoding: undefined, stateFile: file, archives: null}, message =>
		told.push(message),
	);
	onTestFinished(() => desk.close());
	const notices = () =>
		told.filter(({type}) => type === 'notice').map(message => 'text' in message && message.text);
	const finished = () => told.some(message => message.type === 'library' && message.progress.finished);
	await expect.poll(finished, {timeout: 30_000}).toBe(true);
	expect(notices()).toEqual([]);

	// Somebody takes the file away, and puts something else in its place.
	for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, {force: true});
	writeFileSync(file, 'no database');
	const keys = {url: null, file: `${folder}/a.txt`, index: 0, textHash: null};
	for (const label of ['one', 'two']) {
		desk.answer({type: 'mark', kind: 'star', label, keys, set: {starredAt: noon}});
		desk.answer({type: 'read-mark', id: 1});
	}
	expect(notices()).toEqual([expect.stringMatching(/^The file of marks was damaged and is put aside/)]);
	expect(told.findLast(({type}) => type === 'marked')).toMatchObject({id: 1, mark: {starredAt: noon}});
});
