import { startsOf } from "../layout/columns.ts";
import type { Matches } from "./matches.ts";

/** Grows as persons are found; persons must be added in rising order. */
export class MatchList {
	#requirement = new Int32Array(1 << 12);
	#person = new Int32Array(1 << 12);
	#marks = new Uint8Array(1 << 12);
	#length = 0;
	/** The row of the person last added for each requirement. */
	readonly #last: Int32Array;

	constructor(requirementCount: number) {
		this.#last = new Int32Array(requirementCount).fill(-1);
	}

	add(requirement: number, person: number, marks: number): void {
		const last = this.#last[requirement]!;
		if (last >= 0 && this.#person[last] === person) {
			this.#marks[last]! |= marks;
			return;
		}
		if (this.#length === this.#person.length) this.#grow();
		this.#requirement[this.#length] = requirement;
		this.#person[this.#length] = person;
		this.#marks[this.#length] = marks;
		this.#last[requirement] = this.#length;
		this.#length += 1;
	}

	sortByRequirement(): Pick<Matches, "start" | "person" | "marks"> {
		const counts = new Int32Array(this.#last.length);
		for (let row = 0; row < this.#length; row += 1) counts[this.#requirement[row]!]! += 1;
		const start = startsOf(counts);
		const next = start.slice(0, -1);
		const person = new Int32Array(this.#length);
		const marks = new Uint8Array(this.#length);
		for (let row = 0; row < this.#length; row += 1) {
			const target = next[this.#requirement[row]!]!;
			next[this.#requirement[row]!] = target + 1;
			person[target] = this.#person[row]!;
			marks[target] = this.#marks[row]!;
		}
		return { start, person, marks };
	}

	#grow(): void {
		const larger = (before: Int32Array) => {
			const after = new Int32Array(before.length * 2);
			after.set(before);
			return after;
		};
		this.#requirement = larger(this.#requirement);
		this.#person = larger(this.#person);
		const marks = new Uint8Array(this.#marks.length * 2);
		marks.set(this.#marks);
		this.#marks = marks;
	}
}
