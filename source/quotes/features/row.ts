/** One row of features: written from left to right, each feature under the name that its group gives. */
export class Row {
	readonly values: Float32Array;
	#at = 0;

	constructor(columns: number) {
		this.values = new Float32Array(columns);
	}

	/** Where the next feature goes. */
	get at(): number {
		return this.#at;
	}

	from(at: number): this {
		this.#at = at;
		return this;
	}

	/** The next feature, at most `most`. */
	add(value: number, most = Number.POSITIVE_INFINITY): void {
		this.values[this.#at++] = value > most ? most : value;
	}

	addIf(is: boolean): void {
		this.values[this.#at++] = is ? 1 : 0;
	}

	/** Features that were written before. */
	copy(values: Float32Array): void {
		this.values.set(values, this.#at);
		this.#at += values.length;
	}

	/**
	 * Writes the row among others.
	 * @param number its place among them, from 0
	 * @throws RangeError when features are missing or one too many
	 */
	writeTo(rows: Float32Array, number: number): void {
		const {length} = this.values;
		if (this.#at !== length) throw new RangeError(`A row of ${length} features has ${this.#at}`);
		rows.set(this.values, number * length);
	}

	/** As many features that are not there. */
	miss(count: number): void {
		this.values.fill(missing, this.#at, this.#at + count);
		this.#at += count;
	}
}

/** The value of what is not there. */
export const missing = -1;
