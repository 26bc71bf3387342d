import type { Transaction } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Caller } from "../../../machinery/http/routes/caller.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type {
	PersonalDataSource,
	RetentionTask,
} from "../../organisation/personal-data/personal-data-source.ts";
import { noteEvent } from "../audit/note-event-store.ts";
import { listRules } from "../retention/retention-store.ts";
import type { Tables } from "../tables.ts";
import type { ReportShown } from "./report-contract.ts";

export interface ReportParts {
	/** What each room keeps about a person. */
	readonly sources: readonly PersonalDataSource[];
	readonly tasks: readonly RetentionTask[];
}

const mostEvents = 5000;

/** Everything kept about one person, and who has done what with it; that the report was taken out is noted. */
export async function findReport(
	db: Transaction<Tables>,
	{ sources, tasks }: ReportParts,
	person: Identifier,
	caller: Caller,
	today: PlainDate,
	language: Language,
): Promise<ReportShown | undefined> {
	const found = await db
		.selectFrom("person as p")
		.innerJoin("organisation as o", "o.id", "p.owner")
		.select(["o.id", "o.name"])
		.where("p.id", "=", person)
		.executeTakeFirst();
	if (found === undefined) return undefined;
	const kept: ReportShown["kept"] = [];
	for (const { name, title, purpose, collect } of sources) {
		const rows = (await collect(db, person)).map((row) => ({ ...row }));
		kept.push({ name, title: title[language], purpose: purpose[language], rows });
	}
	const { events, total } = await listEventsAbout(db, person);
	const own = await listRules(db);
	const keptFor = tasks.map(({ kind, title, months, reason }) => {
		const rule = own.find((one) => one.kind === kind);
		return {
			title: title[language],
			months: rule?.months ?? months,
			reason: rule?.reason ?? reason[language],
		};
	});
	await noteEvent(db, {
		owner: caller.organisation,
		account: caller.account,
		roles: caller.roles,
		action: "report",
		subject: "person",
		row: person,
		about: person,
	});
	return { person, organisation: found, on: today, kept, events, eventsTotal: total, keptFor };
}

async function listEventsAbout(db: Transaction<Tables>, person: Identifier) {
	const about = db
		.selectFrom("audit.event as e")
		.leftJoin("audit.personal_value as v", (join) =>
			join.onRef("v.owner", "=", "e.owner").onRef("v.event", "=", "e.id"),
		)
		.where("e.about", "=", person);
	const { total } = await about
		.select(({ fn }) => fn.countAll<number>().as("total"))
		.executeTakeFirstOrThrow();
	const rows = await about
		.select(["e.at", "e.action", "e.subject", "e.roles", "e.before", "e.after"])
		.select(["v.before as personalBefore", "v.after as personalAfter"])
		.orderBy("e.at", "desc")
		.orderBy("e.id")
		.limit(mostEvents)
		.execute();
	const events = rows.map(({ at, action, subject, roles, ...values }) => {
		const parts = [values.before, values.after, values.personalBefore, values.personalAfter];
		const fields = new Set(parts.flatMap((part) => Object.keys(part ?? {})));
		return { at, action, subject, roles: [...roles], fields: [...fields].sort() };
	});
	return { events, total };
}
