import type { Transaction } from "kysely";
import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../../machinery/http/problems/problem.ts";
import type { Language } from "../../../../machinery/languages/language.ts";
import type { OrganisationTables } from "../../tables.ts";
import type { UnitShown } from "../unit-contract.ts";
import { alreadyEnded } from "../unit-problems.ts";
import { listUnits, lockOrganisation } from "../unit-store.ts";
import { listWithin } from "../unit-tree.ts";
import type { UnitUse } from "../unit-use.ts";
import { listMoving, newUnitId, reorganise } from "./reorganise-store.ts";
import type { MergeBody, Reorganised, SplitBody } from "./reorganising-contract.ts";
import {
	intoItself,
	notInUnitAt,
	notPlaced,
	notThereBefore,
	unknownUnitAt,
} from "./reorganising-problems.ts";

type Db = Transaction<OrganisationTables>;
type Outcome = Promise<Result<Reorganised, Problem>>;

/** Several units (or one) become one, new or there already. */
export async function mergeUnits(
	db: Db,
	owner: Identifier,
	{ units: named, into, on: onDay }: MergeBody,
	language: Language,
	uses: readonly UnitUse[],
): Outcome {
	await lockOrganisation(db, owner);
	const units = await listUnits(db);
	const closing: UnitShown[] = [];
	for (const [index, { unit: id, version }] of named.entries()) {
		const pointer = `/units/${index}/unit`;
		const unit = units.find((each) => each.id === id);
		if (unit === undefined) return failure(unknownUnitAt(pointer));
		if (closing.includes(unit)) return failure(notInUnitAt(pointer));
		if (unit.version !== version) return failure(stale(unit));
		const problem = findClosingProblem(unit, onDay);
		if (problem !== undefined) return failure(problem);
		closing.push(unit);
	}
	const within = new Set(closing.flatMap(({ id }) => [...listWithin(units, id)]));
	const place = "unit" in into ? into.unit : into.parent;
	const pointer = "unit" in into ? "/into/unit" : "/into/parent";
	if (place !== null && within.has(place)) return failure(intoItself(pointer));
	const target = units.find(({ id }) => id === place);
	if (place !== null && target === undefined) return failure(unknownUnitAt(pointer));
	if ("unit" in into && (target === undefined || !staysFrom(target, onDay))) {
		return failure(notThereBefore(pointer));
	}
	const successor = "unit" in into ? into.unit : newUnitId();
	const made = "unit" in into ? [] : [{ id: successor, body: { ...into, validFrom: onDay } }];
	return reorganise(
		db,
		owner,
		units,
		{
			onDay,
			language,
			closing,
			made,
			successors: [successor],
			placeOfUnit: () => successor,
			placeOfEmployment: () => successor,
			placeOfPosition: () => successor,
		},
		uses,
	);
}

function staysFrom({ validFrom, validTo }: UnitShown, onDay: PlainDate): boolean {
	return (validFrom === null || validFrom <= onDay) && validTo === null;
}

function findClosingProblem(
	{ validFrom, validTo }: UnitShown,
	onDay: PlainDate,
): Problem | undefined {
	if (validTo !== null && validTo < onDay) return alreadyEnded;
	return validFrom !== null && validFrom >= onDay ? notThereBefore("/on") : undefined;
}

/** One unit becomes several. Everyone who works there, and every unit right below, is given a place. */
export async function splitUnit(
	db: Db,
	owner: Identifier,
	id: Identifier,
	version: number,
	{ into, on: onDay }: SplitBody,
	language: Language,
	uses: readonly UnitUse[],
): Outcome {
	await lockOrganisation(db, owner);
	const units = await listUnits(db);
	const unit = units.find((each) => each.id === id);
	if (unit === undefined) return failure(notFound);
	if (unit.version !== version) return failure(stale(unit));
	const problem = findClosingProblem(unit, onDay);
	if (problem !== undefined) return failure(problem);
	const within = listWithin(units, id);
	for (const [index, { parent }] of into.entries()) {
		if (parent !== null && within.has(parent)) return failure(intoItself(`/into/${index}/parent`));
	}
	const made = into.map(({ name, code, parent, kostraFunction }) => ({
		id: newUnitId(),
		body: { name, code, parent, kostraFunction, validFrom: onDay },
	}));
	const employments = (await listMoving(db, [id], onDay)).map((employment) => employment.id);
	const below = units
		.filter(({ parent, validTo }) => parent === id && (validTo === null || validTo >= onDay))
		.map((child) => child.id);
	const positions = await listPositionIds(db, id);
	const ofEmployment = place(into, "employments", employments, made);
	if (!ofEmployment.ok) return ofEmployment;
	const ofUnit = place(into, "units", below, made);
	if (!ofUnit.ok) return ofUnit;
	const ofPosition = place(into, "positions", positions, made);
	if (!ofPosition.ok) return ofPosition;
	const missing = [
		employments.length - ofEmployment.value.size,
		below.length - ofUnit.value.size,
	] as const;
	if (missing.some((count) => count > 0)) return failure(notPlaced(...missing));
	const successors = made.map((each) => each.id) as [Identifier, ...Identifier[]];
	return reorganise(
		db,
		owner,
		units,
		{
			onDay,
			language,
			closing: [unit],
			made,
			successors,
			placeOfUnit: (child) => getPlace(ofUnit.value, child),
			placeOfEmployment: (employment) => getPlace(ofEmployment.value, employment.id),
			placeOfPosition(position, leaving) {
				const filledBy = leaving.find((employment) => employment.position === position.id);
				const followed = filledBy === undefined ? undefined : ofEmployment.value.get(filledBy.id);
				return ofPosition.value.get(position.id) ?? followed ?? successors[0];
			},
		},
		uses,
	);
}

type Places = ReadonlyMap<Identifier, Identifier>;

/** Where each named row goes. Each is one of `known`, and named once. */
function place(
	into: SplitBody["into"],
	list: "employments" | "units" | "positions",
	known: readonly Identifier[],
	made: readonly { readonly id: Identifier }[],
): Result<Places, Problem> {
	const expected = new Set(known);
	const places = new Map<Identifier, Identifier>();
	for (const [index, part] of into.entries()) {
		for (const [at, id] of part[list].entries()) {
			if (!expected.has(id) || places.has(id)) {
				return failure(notInUnitAt(`/into/${index}/${list}/${at}`));
			}
			places.set(id, made[index]!.id);
		}
	}
	return success(places);
}

function getPlace(places: Places, id: Identifier): Identifier {
	const found = places.get(id);
	if (found === undefined) throw new Error("Everything was counted to have a place.");
	return found;
}

async function listPositionIds(db: Db, unit: Identifier): Promise<Identifier[]> {
	const rows = await db.selectFrom("position").select("id").where("unit", "=", unit).execute();
	return rows.map(({ id }) => id);
}
