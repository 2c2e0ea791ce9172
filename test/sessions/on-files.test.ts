import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {put} from '../archive/folder.ts';
import {Resident} from '../fixtures/resident.ts';

const paragraph = (number: number) =>
	`Stretch ${number} of the coast road was walked by the surveyors, who counted ${number} milestones there and wrote them down in their book.`;
const road = `Surveyors walk the coast road\n\nPORT ELLERY, Aug. 12, 2026 — ${Array.from({length: 60}, (_, at) => paragraph(at + 1)).join('\n\n')}\n`;
const ferry =
	'Ferry to Ennick stops for a day\n\nPORT ELLERY, Aug. 11, 2026 — The ferry to Ennick stops on Monday, the harbour office said. It goes again on Tuesday.\n';
const bakery =
	'Bakery opens on the quay\n\nPORT ELLERY, Aug. 10, 2026 — A bakery opened on the quay on Saturday. Its first loaves were gone by eight.\n';

/** Before two articles, the longer one first. */
const open = () => Resident.open({'road.txt': road, 'ferry.txt': ferry});

/** In the middle of the long one. */
async function onTheRoad() {
	const resident = await open();
	await resident.sees(/›.*Surveyors walk/);
	await resident.act('open').until(() => resident.reading !== null);
	resident.act('text', 'page-down', 'page-down');
	expect(resident.screen[1]).toContain('Stretch');
	return resident;
}

describe('over files', () => {
	test('what is changed in the editor is shown at the same place, and said', async () => {
		const resident = await onTheRoad();
		const [, top] = resident.screen;
		const noted = join(resident.folder, '.noted');
		resident.editWith(`printf '%s\\n' "$@" > '${noted}'; printf '\\nThe last milestone is new.\\n' >> "$2"`);
		await resident.act('edit').sees('Changed: 1 paragraph.');
		expect(resident.screen[1]).toBe(top);
		expect(resident.act('end').screen.join('\n')).toContain('The last milestone is new.');
		const [line, file] = readFileSync(noted, 'utf8').trimEnd().split('\n');
		expect(file).toBe(join(resident.folder, 'road.txt'));
		// Before the change, the row on top of the screen stood in this line of the file.
		const words = top!.trim().split(' ').slice(0, 4).join(' ');
		expect(road.split('\n')[Number(line!.slice(1)) - 1]).toContain(words);
	});

	test('an editor that only looks changes nothing, and one that is not there is named', async () => {
		const resident = await onTheRoad();
		const before = resident.screen;
		const looked = join(resident.folder, '.looked');
		await resident
			.editWith(`touch '${looked}'`)
			.act('edit')
			.until(() => existsSync(looked));
		await resident.sees(before.join('\n'));
		resident.choose({editor: '/nowhere/to/be/found'});
		await resident.act('edit').sees('The editor "/nowhere/to/be/found" could not be started');
	});

	test('the open article whose file is deleted stays, and is gone from the list', async () => {
		const resident = await onTheRoad();
		const [, top] = resident.screen;
		rmSync(join(resident.folder, 'road.txt'));
		await resident.sees('road.txt is gone; this is what was in it.');
		expect(resident.screen[1]).toBe(top);
		await resident.act('back', 'back').sees(/›.*Ferry to Ennick/);
		expect(resident.listed).toBe(1);
		expect(resident.screen.join('\n')).not.toContain('Surveyors walk');
	});

	test('looking again finds a new file, and says how many articles there are', async () => {
		const resident = await open();
		put(resident.folder, 'quay/bakery.txt', bakery);
		await resident.act('rescan').sees('There are 3 articles now.');
		await resident.sees('Bakery opens on the quay');
		expect(resident.selected).toContain('Surveyors walk');
	});

	test('a star goes with its article to another name, and is there when the reader is opened again', async () => {
		const resident = await open();
		await resident.sees(/›.*Surveyors walk/);
		await resident.act('down', 'star').sees('Starred 1');
		renameSync(join(resident.folder, 'ferry.txt'), join(resident.folder, 'crossing.txt'));
		await resident.act('rescan').sees('There are 2 articles now.');
		const again = await resident.comeBack();
		await again.sees('Starred 1');
		await again.act('starred').sees(/›.*Ferry to Ennick/);
		expect(again.listed).toBe(1);
		await again.act('open').until(() => again.reading !== null);
		expect(again.reading?.page.article.path).toBe('crossing.txt');
	});

	test('a file that cannot be read stands on the page of those, until it can', async () => {
		const resident = await Resident.open({'road.txt': road, 'draft.txt': ''});
		await resident.act('problems').sees('E-EMPTY is empty');
		expect(resident.selected).toContain('draft.txt');
		resident.editWith(`cat > "$2" <<'END'\n${bakery}END`);
		await resident.act('edit').until(() => !resident.screen.join('\n').includes('draft.txt'));
		await resident.act('back').sees('Bakery opens on the quay');
	});

	test('what is chosen holds at once, is saved, and holds when the reader is opened again', async () => {
		const resident = await onTheRoad();
		const {columnWidth} = resident.model.preferences;
		resident.act('narrower');
		const chosen = resident.model.preferences.columnWidth;
		expect(chosen).toBeLessThan(columnWidth);
		await resident.until(() => resident.saved.columnWidth === chosen);
		expect((await resident.comeBack()).model.preferences.columnWidth).toBe(chosen);
	});
});
