import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	type InputFault,
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import { isThereOn } from "../../../people/organisation/units/unit-store.ts";
import { unknownCompetence } from "../../competence/catalogue/catalogue-texts.ts";
import { closeOffers, tellOffers } from "./offers/share-store.ts";
import type { SignalBody, SignalShown, SignalTerms, StatusBody } from "./signal-contract.ts";
import { isClosed, mayFollow } from "./signal-status.ts";
import { type Asking, findSignal, type SignalDb } from "./signal-store.ts";
import {
	amountTwice,
	cannotFollow,
	competenceTwice,
	endsBeforeBeginning,
	isClosedAlready,
	noCompetence,
	unknownUnit,
} from "./signal-texts.ts";

type Outcome = Promise<Result<SignalShown, Problem>>;

export async function addSignal(db: SignalDb, asking: Asking, body: SignalBody): Outcome {
	const { caller, today } = asking;
	const { unit, kind, ...terms } = body;
	const faults = (await mayReportOf(db, asking, unit)) ? [] : [unknownUnit];
	const judged = await judgeTerms(db, asking, terms);
	if (!judged.ok) return failure(invalidInput(...faults, ...judged.problem));
	if (faults.length > 0) return failure(invalidInput(...faults));
	const { id } = await db
		.insertInto("signal")
		.values({
			...{ owner: caller.organisation, unit, kind, ...judged.value },
			...{ reported_on: today, reported_by: caller.account },
			...{ status_on: today, status_by: caller.account },
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	return success(await getSignal(db, asking, id));
}

/** Says anew what it is about. The unit and the kind stay; who was wrong about them withdraws it and reports another. */
export async function changeSignal(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
	version: number,
	terms: SignalTerms,
): Outcome {
	const locked = await lockSignal(db, asking, id, version);
	if (!locked.ok) return locked;
	if (isClosed(locked.value.status)) return failure(isClosedAlready);
	const judged = await judgeTerms(db, asking, { validFrom: locked.value.validFrom, ...terms });
	if (!judged.ok) return failure(invalidInput(...judged.problem));
	await db.updateTable("signal").set(judged.value).where("id", "=", id).execute();
	const changed = await getSignal(db, asking, id);
	await tellOffers(db, asking.caller.organisation, changed);
	return success(changed);
}

/** A surplus that is no longer open is no longer offered to other organisations either. */
export async function changeStatus(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
	version: number,
	{ status, comment }: StatusBody,
): Outcome {
	const locked = await lockSignal(db, asking, id, version);
	if (!locked.ok) return locked;
	if (!mayFollow(locked.value.status, status)) return failure(cannotFollow);
	const { caller, today } = asking;
	await db
		.updateTable("signal")
		.set({ status, comment, status_on: today, status_by: caller.account })
		.where("id", "=", id)
		.execute();
	if (status !== "open") await closeOffers(db, caller.organisation, id, today);
	return success(await getSignal(db, asking, id));
}

/** The signal within reach, in the version that the caller saw, when nobody else changes it at this moment. */
async function lockSignal(db: SignalDb, asking: Asking, id: Identifier, version: number): Outcome {
	if ((await findSignal(db, asking, id)) === undefined) return failure(notFound);
	await db.selectFrom("signal").select("id").where("id", "=", id).forNoKeyUpdate().execute();
	const current = await findSignal(db, asking, id);
	if (current === undefined) return failure(notFound);
	return current.version === version ? success(current) : failure(stale(current));
}

/** Whether the unit is within reach and open today. It is held until the transaction ends. */
export async function mayReportOf(
	db: SignalDb,
	{ reach, today }: Asking,
	unit: Identifier,
): Promise<boolean> {
	if (reach.kind !== "all" && !(reach.kind === "units" && reach.units.includes(unit))) return false;
	const row = await db
		.selectFrom("unit")
		.select(["valid_from as validFrom", "valid_to as validTo"])
		.where("id", "=", unit)
		.forKeyShare()
		.executeTakeFirst();
	return row !== undefined && isThereOn(row, today);
}

type Terms = Omit<SignalTerms, "validFrom"> & {
	readonly validFrom?: SignalShown["validFrom"] | undefined;
};

async function judgeTerms(db: SignalDb, { today }: Asking, terms: Terms) {
	const { persons, fte, urgency, words, validTo } = terms;
	const validFrom = terms.validFrom ?? today;
	const faults: InputFault[] = [];
	if (persons !== null && fte !== null) faults.push(amountTwice);
	if (validTo !== null && validTo < validFrom) faults.push(endsBeforeBeginning);
	const competence = await judgeCompetence(db, terms);
	if (!competence.ok) faults.push(competence.problem);
	if (!competence.ok || faults.length > 0) return failure(faults);
	return success({
		...competence.value,
		...{ persons, fte, urgency, words, valid_from: validFrom, valid_to: validTo },
	});
}

/** A name that the catalogue has, whatever its case, is that competence. */
async function judgeCompetence(
	db: SignalDb,
	{ competence, competenceName }: Pick<Terms, "competence" | "competenceName">,
): Promise<Result<{ competence: Identifier | null; competence_name: string | null }, InputFault>> {
	if (competence !== null && competenceName !== null) return failure(competenceTwice);
	if (competence === null && competenceName === null) return failure(noCompetence);
	const known = await db
		.selectFrom("competence")
		.select("id")
		.$if(competence !== null, (query) => query.where("id", "=", competence!))
		.$if(competenceName !== null, (query) =>
			query.where(sql`lower(name)`, "=", competenceName!.toLowerCase()),
		)
		.orderBy("id")
		.forKeyShare()
		.executeTakeFirst();
	if (known !== undefined) return success({ competence: known.id, competence_name: null });
	if (competence !== null) return failure({ pointer: "/competence", detail: unknownCompetence });
	return success({ competence: null, competence_name: competenceName });
}

async function getSignal(db: SignalDb, asking: Asking, id: Identifier): Promise<SignalShown> {
	const found = await findSignal(db, asking, id);
	if (found === undefined) throw new Error("A signal that was just written is not there.");
	return found;
}
