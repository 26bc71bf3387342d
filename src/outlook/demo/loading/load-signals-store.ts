import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { listSharing } from "../../../knowledge/mapping/signals/offers/share-store.ts";
import type { SignalRoomTables } from "../../../knowledge/mapping/signals/signal-store.ts";
import { listUnitsOn } from "../../../people/organisation/units/unit-store.ts";
import { listWithin } from "../../../people/organisation/units/unit-tree.ts";
import { startDemoIds } from "./demo-ids.ts";
import type { DemoOrganisation } from "./demo-organisations.ts";
import { type DemoSignal, demoReply, demoSignals } from "./demo-signals.ts";

export type SignalLoadingTables = SignalRoomTables;

/** What leaders have reported, one answer, and what is offered to the region. Nothing after `today`. */
export async function loadSignals(
	db: Kysely<SignalLoadingTables>,
	{ id: owner, key }: DemoOrganisation,
	today: PlainDate,
): Promise<void> {
	const newId = startDemoIds(`signals ${key}`);
	const units = await listUnits(db, today);
	const reporter = await findAccount(db, "unit-leader");
	const planner = await findAccount(db, "quality-developer");
	const known = new Map(
		(await db.selectFrom("competence").select(["id", "name"]).execute()).map((row) => [
			row.name,
			row.id,
		]),
	);
	const caller = { organisation: owner, account: owner, person: null, roles: [] };
	const [sharing] = await listSharing(db, { caller, today });
	for (const [at, said] of demoSignals.entries()) {
		if (said.reportedOn > today) continue;
		const among = said.led ? units.led : units.others;
		const unit = among[at % among.length];
		if (unit === undefined) continue;
		const id = newId();
		const competence = known.get(said.competence) ?? null;
		await db
			.insertInto("signal")
			.values({
				...{ owner, id, unit, kind: said.kind, urgency: said.urgency, words: said.words },
				...{ competence, competence_name: competence === null ? said.competence : null },
				...{ persons: said.persons, fte: said.fte, valid_from: said.reportedOn },
				...{ status: said.status, comment: said.comment, reported_on: said.reportedOn },
				...{ reported_by: said.led ? reporter : null, status_on: said.reportedOn },
				status_by: said.status === "open" ? null : planner,
			})
			.execute();
		if (said.kind === "surplus" && !said.led && units.led[0] !== undefined) {
			await db
				.insertInto("signal_reply")
				.values({
					...{ owner, id: newId(), signal: id, unit: units.led[0], words: demoReply.words },
					...{ contact: demoReply.contact, replied_on: demoReply.repliedOn, replied_by: reporter },
				})
				.execute();
		}
		if (said.shared && sharing !== undefined) {
			await db
				.insertInto("competence_offer")
				.values({
					...{ owner: sharing.owner, id: newId(), cooperation: sharing.id, part: owner },
					...offerOf(said, id, competence, owner),
				})
				.execute();
		}
	}
}

function offerOf(
	{ competence: name, words, reportedOn }: DemoSignal,
	signal: Identifier,
	competence: Identifier | null,
	owner: Identifier,
) {
	return {
		...{ signal, competence_name: name, words, valid_from: reportedOn, offered_on: reportedOn },
		...{ origin: competence, origin_owner: competence === null ? null : owner },
	};
}

/** The innermost units that the leader to try the product as leads, and the others; all, where there is nobody. */
async function listUnits(db: Kysely<SignalLoadingTables>, today: PlainDate) {
	const all = await listUnitsOn(db, today);
	const innermost = all.filter(({ id }) => all.every(({ parent }) => parent !== id));
	const grants = await db
		.selectFrom("role_grant")
		.select("unit")
		.where("role", "=", "unit-leader")
		.execute();
	const led = new Set(
		grants.flatMap(({ unit }) => (unit === null ? [] : [...listWithin(all, unit)])),
	);
	const ids = innermost.map(({ id }) => id);
	const own = ids.filter((id) => led.has(id));
	const others = ids.filter((id) => !led.has(id));
	return { led: own.length > 0 ? own : ids, others: others.length > 0 ? others : ids };
}

async function findAccount(db: Kysely<SignalLoadingTables>, role: string) {
	const row = await db
		.selectFrom("role_grant")
		.select("account")
		.where("role", "=", role as "unit-leader")
		.orderBy("id")
		.executeTakeFirst();
	return row?.account ?? null;
}
