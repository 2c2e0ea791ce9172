import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {describe, expect, test, vi} from 'vitest';
import {App} from '../../source/terminal/app.tsx';
import {createStore} from '../../source/terminal/store.ts';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

/** The reader in Ink over the articles of the harbour; its window has 100 columns. */
function open() {
	const store = createStore(new Person(harbour, {columns: 100, rows: 12}).model, () => {});
	const {stdin, lastFrame, unmount} = render(<App store={store} colourDepth={1} onReady={() => {}} />);
	const shows = (pattern: RegExp) =>
		vi.waitFor(() => expect(stripVTControlCharacters(lastFrame() ?? '')).toMatch(pattern), {timeout: 30_000});
	return {store, stdin, shows, unmount};
}

describe('the reader in Ink', () => {
	test('draws the list, and again when a key has changed it', async () => {
		const {stdin, shows, unmount} = open();
		await shows(/›● {2}Harbour reopens/);
		stdin.write('j');
		await shows(/›● {2}Café owner/);
		unmount();
	});

	test('loses no key of several that come at once', async () => {
		const {stdin, shows, store, unmount} = open();
		stdin.write('jjjk?undo');
		await shows(/Undo the last change: a mark, clipping/);
		expect(store.model().list.cursor).toBe(2);
		expect(store.model().picker?.line.text).toBe('undo');
		unmount();
	});

	test('takes pasted text into a prompt as text, and nowhere else', async () => {
		const {stdin, shows, store, unmount} = open();
		stdin.write('\x1b[200~jq\x1b[201~');
		stdin.write('F');
		stdin.write('\x1b[200~ferry\rjq\x1b[201~');
		await shows(/narrow ferry jq/);
		expect(store.model().list.total).toBe(5);
		unmount();
	});

	test('knows keys that are sequences', async () => {
		const {stdin, shows, unmount} = open();
		stdin.write('\x1b[B\x1b[B\x1b[A');
		await shows(/›● {2}Café owner/);
		stdin.write('\x1b[Z');
		await shows(/\[Starred 0\]/);
		unmount();
	});
});
