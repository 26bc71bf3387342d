import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../../../ground/vocabulary/plain-date.ts";
import type { EmploymentType } from "../../model.ts";

export interface MovingEmployment {
	readonly id: Identifier;
	readonly person: Identifier;
	readonly unit: Identifier;
	readonly position: Identifier | null;
	readonly educationGroup: string | null;
	readonly title: string | null;
	readonly positionSize: number;
	readonly employmentType: EmploymentType | null;
	readonly validFrom: PlainDate;
	readonly validTo: PlainDate | null;
}

export interface EmploymentMoves {
	/** Those under way: they get this last day. */
	readonly close: readonly Identifier[];
	readonly lastDay: PlainDate;
	/** What opens instead of them. */
	readonly open: readonly Omit<MovingEmployment, "id">[];
	/** Those that have not begun yet: they will begin in the successor. */
	readonly shift: readonly { readonly id: Identifier; readonly unit: Identifier }[];
	/** Persons who would have two employments in one unit from one day that cannot be made one. */
	readonly clashing: ReadonlySet<Identifier>;
}

const largestPosition = 15_000;

/**
 * What becomes of employments whose unit closes the day before `onDay`. `employments` are those not ended by then, and
 * those that the successors have already. Two of one person that come into one unit and say the same are made one, as
 * large as both: nobody gains or loses a percent on any day.
 */
export function planMoves(
	employments: readonly MovingEmployment[],
	successorOf: (employment: MovingEmployment) => Identifier | undefined,
	onDay: PlainDate,
): EmploymentMoves {
	const close: Identifier[] = [];
	const shift: { id: Identifier; unit: Identifier }[] = [];
	const open = new Map<string, Omit<MovingEmployment, "id">>();
	const taken = new Set<string>();
	const clashing = new Set<Identifier>();
	for (const employment of employments) {
		const unit = successorOf(employment);
		const begun = employment.validFrom < onDay;
		if (unit !== undefined && begun) continue;
		const key = keyOf(employment.person, unit ?? employment.unit, employment.validFrom);
		if (taken.has(key)) clashing.add(employment.person);
		taken.add(key);
		if (unit !== undefined) shift.push({ id: employment.id, unit });
	}
	for (const { id, ...employment } of employments) {
		const unit = successorOf({ id, ...employment });
		if (unit === undefined || employment.validFrom >= onDay) continue;
		close.push(id);
		const key = keyOf(employment.person, unit, onDay);
		const next = { ...employment, unit, validFrom: onDay };
		const other = open.get(key);
		const whole = other === undefined ? next : join(other, next);
		if (whole === undefined || taken.has(key)) clashing.add(employment.person);
		else open.set(key, whole);
	}
	return { close, lastDay: addDays(onDay, -1), open: [...open.values()], shift, clashing };
}

function keyOf(person: Identifier, unit: Identifier, from: PlainDate): string {
	return `${person} ${unit} ${from}`;
}

function join(
	one: Omit<MovingEmployment, "id">,
	other: Omit<MovingEmployment, "id">,
): Omit<MovingEmployment, "id"> | undefined {
	const positionSize = one.positionSize + other.positionSize;
	const alike =
		one.educationGroup === other.educationGroup &&
		one.title === other.title &&
		one.employmentType === other.employmentType &&
		one.validTo === other.validTo;
	if (!alike || positionSize > largestPosition) return undefined;
	return { ...one, positionSize, position: one.position === other.position ? one.position : null };
}
