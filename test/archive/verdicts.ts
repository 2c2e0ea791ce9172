import type {QuoteCorrection} from '../../source/article/correction.ts';

/** What a reader says of a quote that ends in a number. */
export function verdictOn(text: string): QuoteCorrection['verdict'] {
	const number = Number(/\d+$/.exec(text)?.[0]);
	if (number % 4 === 0) return 'no quote';
	if (number % 4 === 1) return {speaker: null};
	return {
		speaker: {
			name: number % 4 === 2 ? 'Ilse Varga' : 'Harbour Board',
			kind: number % 4 === 2 ? 'person' : 'organisation',
		},
	};
}
