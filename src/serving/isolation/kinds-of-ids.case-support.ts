import { type Kysely, sql } from "kysely";

/** Ids by the table whose rows they are. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/** Rows that all may know of: who there is, and the state's own plans and guidance. */
const known = new Set(["organisation", "organisation_succession", "national_guidance"]);

/** Up to `most` ids of each table that an organisation has rows in, past every policy. */
export async function collectKnownIds(
	// biome-ignore lint/suspicious/noExplicitAny: every table there is.
	db: Kysely<any>,
	owner: string,
	most: number,
): Promise<KnownIds> {
	const { rows } = await sql<{ schema: string; name: string }>`
		select c.table_schema as schema, c.table_name as name from information_schema.columns as c
		join information_schema.columns as o on o.table_schema = c.table_schema and o.table_name = c.table_name
		where c.table_schema in ('public', 'tenancy') and c.column_name = 'id' and c.data_type = 'uuid'
			and o.column_name = 'owner' order by 2`.execute(db);
	const ids = new Map<string, readonly string[]>();
	for (const { schema, name } of rows) {
		if (known.has(name)) continue;
		const found = await sql<{ id: string }>`
			select id from ${sql.id(schema, name)} where owner = ${owner} order by id limit ${most}`.execute(
			db,
		);
		if (found.rows.length > 0) {
			ids.set(
				name,
				found.rows.map(({ id }) => id),
			);
		}
	}
	return ids;
}

/** Names of parameters and fields that are not the name of the table whose rows they name. */
const tableOf: Readonly<Record<string, string>> = {
	...{
		within: "unit",
		parent: "unit",
		units: "unit",
		other: "competence",
		title: "position_title",
	},
	...{ employments: "employment", positions: "position", commonPerson: "person" },
	...{ findings: "finding", grant: "role_grant", rule: "retention_rule", input: "plan_input" },
	...{ link: "person_link", relation: "competence_relation", version: "catalogue_version" },
	...{ point: "conversation_point", offer: "competence_offer", share: "competence_offer" },
};

/** Names that mean rows of another table in these operations. */
const tableIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	compareAnalyses: { with: "analysis" },
	compareCatalogueVersions: { with: "catalogue_version" },
	addInput: { participant: "plan_participant" },
	listInputs: { participant: "plan_participant" },
	changeParticipant: { participant: "plan_participant" },
	removeParticipant: { participant: "plan_participant" },
};

/** The ids that a name may stand for; where that is not one kind of thing, an id of every kind. */
export function idsFor(operation: string, name: string, ids: KnownIds): readonly string[] {
	const table = tableIn[operation]?.[name] ?? tableOf[name] ?? name;
	return ids.get(table) ?? [...ids.values()].flatMap((some) => some.slice(0, 1));
}
