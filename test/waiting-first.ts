import {BaseSequencer, type TestSpecification} from 'vitest/node';

/** Where tests wait for a real terminal or for programs, longest first. */
const waiting = ['/test/terminal/', '/test/commands/'];

const rank = ({moduleId}: TestSpecification) => {
	const at = waiting.findIndex(folder => moduleId.includes(folder));
	return at < 0 ? waiting.length : at;
};

/** Begins with the tests that mostly wait: begun last, they would be waited for with nothing else to do. */
export class WaitingFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.toSorted((one, other) => rank(one) - rank(other));
	}
}
