import {useApp, useInput, usePaste} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {Screen} from '../screens/screen.tsx';
import {keyPresses} from './key-press.ts';
import type {Store} from './store.ts';

/** What the rest of the program needs of Ink once it runs. */
export type InkControls = Pick<ReturnType<typeof useApp>, 'suspendTerminal' | 'exit'>;

/** The reader in Ink: keys and pasted text go into the store, its model onto the screen. */
export function App({
	store,
	colourDepth,
	onReady,
}: {
	readonly store: Store;
	readonly colourDepth: number;
	readonly onReady: (controls: InkControls) => void;
}) {
	const model = useSyncExternalStore(store.subscribe, store.model);
	const {suspendTerminal, exit} = useApp();
	useEffect(() => onReady({suspendTerminal, exit}), [onReady, suspendTerminal, exit]);
	useInput((input, key) => {
		if (key.eventType === 'release') return;
		const presses = keyPresses(input, key).map(press => ({type: 'key', key: press}) as const);
		store.dispatch({type: 'clock', now: Date.now()}, ...presses);
	});
	usePaste(text => store.dispatch({type: 'pasted', text}));
	return <Screen model={model} colourDepth={colourDepth} />;
}
