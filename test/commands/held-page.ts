import type {HeldPage} from '../../source/commands/library.ts';
import {pageOf as articlePage, type Told} from '../fixtures/pages.ts';

/** An article as a command has it: as the library gives it, and of which file it is a copy. */
export function pageOf(id: number, told: Told, copyOf: string | null = null): HeldPage {
	return {...articlePage(id, told), copyOf};
}
