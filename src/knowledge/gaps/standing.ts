import { toFte } from "../../ground/vocabulary/fte.ts";
import type { Requirement } from "../competence/model.ts";
import type { Amount } from "./model.ts";
import { isInFte, requiredOf } from "./required.ts";

/** Group and supply of a requirement before rounding: what it takes to judge it also with somebody gone. */
export interface Standing {
	readonly groupPersons: number;
	/** In 0.01 %, as all positions here. */
	readonly groupPositions: number;
	readonly supplyPersons: number;
	readonly supplyPositions: number;
}

export function supplyOf(requirement: Requirement, standing: Standing): Amount {
	return isInFte(requirement) ? toFte(standing.supplyPositions) : standing.supplyPersons;
}

export function gapOf(requirement: Requirement, standing: Standing): Amount {
	const required = requiredOf(requirement, standing.groupPersons, standing.groupPositions);
	return Math.max(0, required - supplyOf(requirement, standing));
}

/** The loss of one qualified person with these positions in scope: also the group of a share shrinks. */
export function withoutQualified(standing: Standing, positions: number): Standing {
	return {
		groupPersons: standing.groupPersons - 1,
		groupPositions: standing.groupPositions - positions,
		supplyPersons: standing.supplyPersons - 1,
		supplyPositions: standing.supplyPositions - positions,
	};
}
