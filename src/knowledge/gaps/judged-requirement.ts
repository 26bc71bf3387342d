import type { Requirement } from "../competence/model.ts";
import type { Group, Groups } from "./layout/group.ts";
import type { Layout } from "./layout/layout.ts";
import type { Amount } from "./model.ts";
import { requiredOf } from "./required.ts";
import { type Standing, supplyOf } from "./standing.ts";
import { type Matches, qualifiedNow } from "./supply/matches.ts";

/** A requirement in force with its group, who counts, and the figures at t. */
export interface JudgedRequirement {
	readonly requirement: Requirement;
	/** The requirement's place in the input. */
	readonly index: number;
	/** Numbers of its unit, competence and role filter in the layout. */
	readonly unit: number;
	readonly competence: number;
	readonly filter: number;
	readonly group: Group;
	/** What each member's holdings give (see Matches); 0 for nothing. */
	readonly marks: Uint8Array;
	readonly standing: Standing;
	readonly required: Amount;
	readonly supply: Amount;
	readonly gap: Amount;
}

/** Judges requirement number `row` of those in force. */
export function judgeRequirement(
	layout: Layout,
	matches: Matches,
	groups: Groups,
	row: number,
): JudgedRequirement {
	const { requirement, index } = layout.inForce[row]!;
	const unit = layout.requirements.unit[row]!;
	const filter = layout.requirements.filter[row]!;
	const group = groups.getGroup(unit, filter);
	const standing = {
		groupPersons: group.persons.length,
		groupPositions: group.totalPositions,
		supplyPersons: matches.headcount[row]!,
		supplyPositions: matches.positions[row]!,
	};
	const required = requiredOf(requirement, standing.groupPersons, standing.groupPositions);
	const supply = supplyOf(requirement, standing);
	return {
		requirement,
		index,
		unit,
		competence: layout.requirements.competence[row]!,
		filter,
		group,
		marks: alignMarks(group, matches, row),
		standing,
		required,
		supply,
		gap: Math.max(0, required - supply),
	};
}

/** Members and matches both come with persons rising, and everyone who matches is a member. */
function alignMarks(group: Group, matches: Matches, row: number): Uint8Array {
	const marks = new Uint8Array(group.persons.length);
	let match = matches.start[row]!;
	for (let member = 0; member < group.persons.length; member += 1) {
		if (match < matches.start[row + 1]! && matches.person[match] === group.persons[member]) {
			marks[member] = matches.marks[match]!;
			match += 1;
		}
	}
	return marks;
}

/** The positions in scope of each member who is qualified at t. */
export function* qualifiedPositions({ group, marks }: JudgedRequirement): Generator<number> {
	for (let member = 0; member < marks.length; member += 1) {
		if ((marks[member]! & qualifiedNow) !== 0) yield group.positions[member]!;
	}
}
