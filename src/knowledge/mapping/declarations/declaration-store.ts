import { type RawBuilder, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Caller, Reach } from "../../../machinery/http/routes/caller.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listWithin } from "../../../people/organisation/units/unit-tree.ts";
import { holdingPeriod } from "../../competence/holding-period.ts";
import { isWithinReach } from "../../competence/holdings/holding-store.ts";
import type { MappingDb } from "../mapping-db.ts";
import type {
	AttachmentShown,
	DeclarationQuery,
	DeclarationShown,
} from "./declaration-contract.ts";

/** Who asks about declarations, how far they read, and how far they decide. */
export interface Asking {
	readonly caller: Caller;
	readonly reach: Reach;
	/** Undefined: decides on none. */
	readonly deciding: Reach | undefined;
	readonly today: PlainDate;
}

interface Narrowing {
	readonly ids?: readonly Identifier[];
	readonly person?: Identifier | undefined;
	readonly status?: DeclarationShown["status"] | undefined;
	readonly units?: readonly Identifier[] | undefined;
	readonly round?: Identifier | undefined;
	readonly competence?: Identifier | undefined;
	/** Whether the asker's own are there although they are out of reach. */
	readonly withOwn?: boolean;
}

/** The declarations within reach, with what is registered and what is attached. */
export async function readDeclarations(
	db: MappingDb,
	asking: Asking,
	narrowing: Narrowing,
): Promise<readonly DeclarationShown[]> {
	const rows = await declarationRows(db, asking, narrowing);
	return showRows(db, asking.today, rows);
}

export async function findDeclaration(
	db: MappingDb,
	asking: Asking,
	id: Identifier,
): Promise<DeclarationShown | undefined> {
	return (await readDeclarations(db, asking, { ids: [id], withOwn: true }))[0];
}

export async function listDeclarations(
	db: MappingDb,
	asking: Asking,
	query: DeclarationQuery,
): Promise<Page<DeclarationShown>> {
	const { person, status, round, competence, search, mayDecide } = query;
	const units =
		query.unit === undefined ? undefined : [...listWithin(await listUnits(db), query.unit)];
	const rows = await declarationRows(db, asking, { person, status, units, round, competence });
	const wanted = rows.filter(
		(row) =>
			(mayDecide === undefined || (mayDecide === "true") === row.may_decide) &&
			matchesSearch(search, row.name, row.staff_number, row.competence_name, row.proposed_name),
	);
	const page = takePage(wanted, query, {
		declaredOn: (row) => row.declared_on,
		decidedOn: (row) => row.decided_on,
		person: (row) => row.name ?? row.staff_number,
		competence: (row) => row.competence_name ?? row.proposed_name,
		level: (row) => row.level,
		status: (row) => row.status,
	});
	return { ...page, items: [...(await showRows(db, asking.today, page.items))] };
}

/** Whether the asker may decide on it now: it waits, it is within reach, and it is not the asker's own. */
function mayDecide({ caller, deciding, today }: Asking): RawBuilder<boolean> {
	if (deciding === undefined || deciding.kind === "self") return sql<boolean>`false`;
	const within = isWithinReach("d.person", { reach: deciding, today });
	return sql<boolean>`(d.status = 'sent' and d.person is distinct from ${caller.person}::uuid and ${within})`;
}

async function declarationRows(
	db: MappingDb,
	asking: Asking,
	{ ids, person, status, units, round, competence, withOwn = false }: Narrowing,
) {
	const within = isWithinReach("d.person", asking);
	const { person: own } = asking.caller;
	const seen = withOwn && own !== null ? sql<boolean>`(${within} or d.person = ${own})` : within;
	return db
		.selectFrom("declaration as d")
		.innerJoin("person as p", "p.id", "d.person")
		.leftJoin("competence as c", "c.id", "d.competence")
		.leftJoin("competence as dc", "dc.id", "d.decided_competence")
		.leftJoin("mapping_round as r", "r.id", "d.round")
		.leftJoin("account as a", "a.id", "d.decided_by")
		.selectAll("d")
		.select([
			"p.staff_number",
			"p.name",
			"c.name as competence_name",
			"dc.name as decided_competence_name",
			"r.name as round_name",
			"a.name as decided_by_name",
		])
		.select(mayDecide(asking).as("may_decide"))
		.where(seen)
		.$if(ids !== undefined, (select) => select.where("d.id", "in", [...ids!]))
		.$if(person !== undefined, (select) => select.where("d.person", "=", person!))
		.$if(status !== undefined, (select) => select.where("d.status", "=", status!))
		.$if(round !== undefined, (select) => select.where("d.round", "=", round!))
		.$if(competence !== undefined, (select) => select.where("d.competence", "=", competence!))
		.$if(units !== undefined, (select) =>
			select.where(
				isWithinReach("d.person", { reach: { kind: "units", units: units! }, today: asking.today }),
			),
		)
		.orderBy("d.declared_on")
		.orderBy("d.id")
		.execute();
}

type Row = Awaited<ReturnType<typeof declarationRows>>[number];

async function showRows(
	db: MappingDb,
	today: PlainDate,
	rows: readonly Row[],
): Promise<readonly DeclarationShown[]> {
	if (rows.length === 0) return [];
	const attachments = await mapAttachments(db, rows);
	const held = await mapHeld(db, today, rows);
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		person: { id: row.person, staffNumber: row.staff_number, name: row.name },
		competence: named(row.competence, row.competence_name),
		proposedName: row.proposed_name,
		level: row.level,
		usedRecently: row.used_recently,
		proof: row.proof,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		willingToShare: row.willing_to_share,
		note: row.note,
		round: named(row.round, row.round_name),
		declaredOn: row.declared_on,
		status: row.status,
		replacedBy: row.replaced_by,
		mayDecide: row.may_decide,
		decision:
			row.decided_on === null
				? null
				: {
						on: row.decided_on,
						by: row.decided_by_name,
						comment: row.comment,
						competence: named(row.decided_competence, row.decided_competence_name),
						level: row.decided_level,
						evidence: row.decided_evidence,
						validFrom: row.decided_from,
						validTo: row.decided_to,
					},
		holding: row.holding,
		held: held.get(heldKey(row.person, row.decided_competence ?? row.competence)) ?? null,
		attachments: attachments.get(row.id) ?? [],
	}));
}

function named(id: Identifier | null, name: string | null) {
	return id === null ? null : { id, name: name ?? "" };
}

async function mapAttachments(db: MappingDb, rows: readonly Row[]) {
	const found = await db
		.selectFrom("declaration_attachment")
		.select(["declaration", "id", "version", "name"])
		.select(["media_type as mediaType", "size", "added_on as addedOn"])
		.where(sql<boolean>`declaration = any (${rows.map(({ id }) => id)}::uuid[])`)
		.orderBy("added_on")
		.orderBy("id")
		.execute();
	const of = new Map<Identifier, AttachmentShown[]>();
	for (const { declaration, ...attachment } of found) {
		of.set(declaration, [...(of.get(declaration) ?? []), attachment]);
	}
	return of;
}

type Held = NonNullable<DeclarationShown["held"]>;

/** What counts today of what the declarations are about; the highest level where there are several. */
async function mapHeld(
	db: MappingDb,
	today: PlainDate,
	rows: readonly Row[],
): Promise<ReadonlyMap<string, Held>> {
	const persons = [...new Set(rows.map(({ person }) => person))];
	const found = await db
		.selectFrom("holding as h")
		.innerJoin("competence as c", "c.id", "h.competence")
		.select(["h.person", "h.competence", "h.level", "h.evidence"])
		.select(["h.valid_from", "h.valid_to", "c.validity_months"])
		.where(sql<boolean>`h.person = any (${persons}::uuid[])`)
		.orderBy("h.level")
		.execute();
	const held = new Map<string, Held>();
	for (const row of found) {
		const period = holdingPeriod({ from: row.valid_from, to: row.valid_to }, row.validity_months);
		if (!covers(period, today)) continue;
		const { level, evidence } = row;
		held.set(heldKey(row.person, row.competence), { level, evidence, expires: period.to });
	}
	return held;
}

function heldKey(person: Identifier, competence: Identifier | null): string {
	return `${person} ${competence}`;
}
