import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { Asked } from "./asked-store.ts";
import type { Counts } from "./round-contract.ts";

/** What a person has answered, as the round sees it. */
export interface Answer {
	/** Something waits for the leader. */
	readonly waits: boolean;
	/** Something was returned, and not declared again. */
	readonly returned: boolean;
}

export interface Progress {
	/** Each person once. */
	readonly total: Counts;
	/** Who is employed in several units counts in each. */
	readonly units: ReadonlyMap<Identifier, Counts>;
}

/** Who was asked and what became of it, as counts. */
export function countProgress(
	asked: readonly Asked[],
	answers: ReadonlyMap<Identifier, Answer>,
): Progress {
	const units = new Map<Identifier, Identifier[]>();
	for (const { person, unit } of asked) {
		const persons = units.get(unit);
		if (persons === undefined) units.set(unit, [person]);
		else persons.push(person);
	}
	const count = (persons: Iterable<Identifier>) => countPersons([...persons], answers);
	return {
		total: count(new Set(asked.map(({ person }) => person))),
		units: new Map([...units].map(([unit, persons]) => [unit, count(new Set(persons))])),
	};
}

function countPersons(
	persons: readonly Identifier[],
	answers: ReadonlyMap<Identifier, Answer>,
): Counts {
	const given = persons
		.map((person) => answers.get(person))
		.filter((answer) => answer !== undefined);
	const awaiting = given.filter(({ waits }) => waits).length;
	const returned = given.filter(({ waits, returned }) => !waits && returned).length;
	const answered = given.length;
	return {
		invited: persons.length,
		answered,
		awaiting,
		confirmed: answered - awaiting - returned,
		returned,
	};
}

export const noCounts: Counts = { invited: 0, answered: 0, awaiting: 0, confirmed: 0, returned: 0 };

export function addCounts(one: Counts, other: Counts): Counts {
	return {
		invited: one.invited + other.invited,
		answered: one.answered + other.answered,
		awaiting: one.awaiting + other.awaiting,
		confirmed: one.confirmed + other.confirmed,
		returned: one.returned + other.returned,
	};
}
