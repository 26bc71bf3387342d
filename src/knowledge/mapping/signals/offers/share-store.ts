import { sql } from "kysely";
import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../../machinery/http/problems/problem.ts";
import type { SignalShown } from "../signal-contract.ts";
import { type Asking, findSignal, type SignalDb } from "../signal-store.ts";
import { notOffered, notSharing } from "../signal-texts.ts";
import type { SharingShown } from "./offer-contract.ts";
import { findOrigin } from "./offer-store.ts";

/** The cooperations in which the organisation shares offers today, its own where somebody takes part for that. */
export async function listSharing(
	db: SignalDb,
	{ caller, today }: Pick<Asking, "caller" | "today">,
): Promise<readonly (SharingShown & { readonly owner: Identifier })[]> {
	return db
		.selectFrom("cooperation as c")
		.innerJoin("organisation as o", "o.id", "c.owner")
		.select(["c.id", "c.owner", "c.name", "o.name as ownerName"])
		.where(
			sql<boolean>`exists (
				select from tenancy.participation as p
				where p.owner = c.owner and p.cooperation = c.id and p.purpose = 'competence-offers'
					and (p.participant = ${caller.organisation} or c.owner = ${caller.organisation})
					and p.valid_from <= ${today}::date and (p.valid_to is null or p.valid_to >= ${today}::date)
			)`,
		)
		.orderBy("c.id")
		.execute();
}

/** Offers an open surplus to the others of a cooperation; once more does nothing more. */
export async function shareSignal(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
	cooperation: Identifier,
): Promise<Result<SignalShown, Problem>> {
	const { caller, today } = asking;
	const signal = await findSignal(db, asking, id);
	if (signal === undefined) return failure(notFound);
	await db.selectFrom("signal").select("id").where("id", "=", id).forNoKeyUpdate().execute();
	const current = await findSignal(db, asking, id);
	if (current === undefined) return failure(notFound);
	if (current.kind !== "surplus" || current.status !== "open") return failure(notOffered);
	const sharing = (await listSharing(db, asking)).find((each) => each.id === cooperation);
	if (sharing === undefined) return failure(notSharing);
	const told = await tell(db, caller.organisation, current);
	await db
		.insertInto("competence_offer")
		.values({
			...{ owner: sharing.owner, cooperation, part: caller.organisation, signal: id },
			...{ ...told, offered_on: today },
		})
		.onConflict((conflict) =>
			conflict
				.columns(["owner", "cooperation", "part", "signal"])
				.doUpdateSet({ ...told, offered_on: today, closed_on: null })
				.where("competence_offer.closed_on", "is not", null),
		)
		.execute();
	const shared = await findSignal(db, asking, id);
	return shared === undefined ? failure(notFound) : success(shared);
}

/** No longer offers the signal in the cooperation; the answers there were stay. */
export async function endShare(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
	share: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const find = async () =>
		(await findSignal(db, asking, id))?.shares.find((each) => each.id === share);
	if ((await find()) === undefined) return failure(notFound);
	const ended = await db
		.updateTable("competence_offer")
		.set({ closed_on: asking.today })
		.where("id", "=", share)
		.where("version", "=", version)
		.where("closed_on", "is", null)
		.returning("id")
		.executeTakeFirst();
	if (ended !== undefined) return success(undefined);
	const current = await find();
	return failure(current === undefined ? notFound : stale(current));
}

/** What is offered follows what the signal says. */
export async function tellOffers(
	db: SignalDb,
	organisation: Identifier,
	signal: SignalShown,
): Promise<void> {
	if (signal.shares.length === 0) return;
	await db
		.updateTable("competence_offer")
		.set(await tell(db, organisation, signal))
		.where("part", "=", organisation)
		.where("signal", "=", signal.id)
		.where("closed_on", "is", null)
		.execute();
}

export async function closeOffers(
	db: SignalDb,
	organisation: Identifier,
	signal: Identifier,
	today: PlainDate,
): Promise<void> {
	await db
		.updateTable("competence_offer")
		.set({ closed_on: today })
		.where("part", "=", organisation)
		.where("signal", "=", signal)
		.where("closed_on", "is", null)
		.execute();
}

async function tell(db: SignalDb, organisation: Identifier, signal: SignalShown) {
	const { origin, originOwner } = await findOrigin(db, organisation, signal.competence.id);
	return {
		...{ competence_name: signal.competence.name, origin, origin_owner: originOwner },
		...{ words: signal.words ?? "", valid_from: signal.validFrom, valid_to: signal.validTo },
	};
}
