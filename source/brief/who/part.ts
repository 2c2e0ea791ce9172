import type {Named} from '../../names/people.ts';
import type {Evidence} from './evidence.ts';

/** Somebody or something in a story, under one name. */
export type Part = {
	name: string;
	/** In the form in which names are compared: folded, without what companies end in. */
	key: string;
	looks: Named['looks'];
	evidence: Evidence;
	/** How large it is: what whoever takes part is sorted by. */
	part: number;
};
