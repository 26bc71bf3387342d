import { readFileSync } from "node:fs";
import { sql } from "kysely";
import type { Database } from "../../machinery/database/open-database.ts";
import type { LoadingTables } from "../../outlook/demo/loading/load-municipality-store.ts";
import { listOperations, type Operation } from "../document-requests/operations.case-support.ts";
import type { Schema } from "../document-requests/schema-arbitrary.case-support.ts";
import { fillMunicipality } from "../races/filled-municipality.case-support.ts";
import type { TrialClient } from "../server-trial.case-support.ts";
import { createWholeTrial, type WholeTrial } from "../whole-trial.case-support.ts";

/** Everybody who may do the most in a municipality, in one. */
export const everyPlanner = [
	"quality-developer",
	"municipal-director",
	"municipal-administrator",
] as const;

export interface TwoMunicipalities {
	readonly whole: WholeTrial;
	readonly document: Schema;
	readonly operations: readonly Operation[];
	/** May do everything of the demo's municipality. */
	readonly planner: TrialClient;
	readonly otherMunicipality: string;
	/** May do everything of another, which shares nothing with it. */
	readonly stranger: TrialClient;
}

/** The demo's municipality with something of everything, and one beside it with things of its own. */
export async function createTwoMunicipalities(
	database: Database<LoadingTables>,
): Promise<TwoMunicipalities> {
	const whole = await createWholeTrial(database);
	const planner = whole.planners()[0];
	await fillMunicipality(planner);
	await addTheRest(planner);
	const otherMunicipality = "0e0e0e0e-0000-4000-8000-000000000001";
	await sql`insert into organisation (owner, id, kind, name)
		values (${otherMunicipality}, ${otherMunicipality}, 'municipality', 'Utvik kommune')`.execute(
		database.db,
	);
	const stranger = whole.server.as({ organisation: otherMunicipality, roles: everyPlanner });
	await addPeople(stranger);
	await fillMunicipality(stranger);
	await addTheRest(stranger);
	const document = (await whole.server.anonymous.get("/openapi.json")).json as Schema;
	const operations = listOperations(document);
	return { whole, document, operations, planner, otherMunicipality, stranger };
}

async function add(client: TrialClient, path: string, body: object): Promise<string> {
	const { status, json } = await client.post(path, { body });
	if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(json)}`);
	return String(json.id);
}

async function addPeople(client: TrialClient): Promise<void> {
	const unit = await add(client, "/units", {
		...{ name: "Utvik sykehjem", code: null, parent: null, kostraFunction: "253" },
		validFrom: null,
	});
	const person = await add(client, "/persons", {
		...{ staffNumber: "U-1", name: "Ulla Utvik", birth: "1980-01-01", gender: null },
	});
	await add(client, `/persons/${person}/employments`, {
		...{ unit, position: null, educationGroup: null, title: "Sykepleier", positionSize: 10_000 },
		...{ employmentType: "permanent", validFrom: "2020-01-01", validTo: null },
	});
	await add(client, "/persons", {
		...{ staffNumber: "U-2", name: "Uno Utvik", birth: null, gender: null },
	});
	const competence = await add(client, "/competences", { name: "Sårstell" });
	await add(client, "/requirements", { unit, competence, countedIn: "headcount", required: 2 });
	await add(client, "/holdings", { person, competence, level: 3 });
}

/** What the others' fillers leave out: a relation, a catalogue version, an account, a person link, an import. */
async function addTheRest(client: TrialClient): Promise<void> {
	const one = await add(client, "/competences", { name: "Sår, trinn 1" });
	const other = await add(client, "/competences", { name: "Sår, trinn 2" });
	await add(client, `/competences/${one}/relations`, { relation: "requires", other });
	await add(client, "/catalogue-versions", { note: "Den første" });
	await add(client, "/position-titles", { title: "Seniorrådgiver Å", educationGroup: "other" });
	const { json: me } = await client.get("/own-account");
	await add(client, "/accounts", {
		...{
			email: `ny-${me.organisation.id}@example.no`,
			name: "Ny Konto",
			roles: [{ role: "employee" }],
		},
	});
	const { json: persons } = await client.get("/persons");
	const [person] = persons.items.map(({ id }: { readonly id: string }) => id).sort();
	const { json: mine } = await client.get("/cooperations?search=Samarbeidet");
	const cooperation = String(mine.items[0].id);
	const purpose = { purpose: "shared-persons", validFrom: "2026-01-01", validTo: null };
	const participant = String(me.organisation.id);
	await client.post(`/cooperations/${cooperation}/participants`, {
		body: { participant, ...purpose },
	});
	await add(client, "/person-links", { cooperation, person });
	const form = new FormData();
	const catalogue = new URL("../../../demo/trostevik/catalogue.csv", import.meta.url);
	form.set("catalogue", new Blob([readFileSync(catalogue, "utf8")]), "catalogue.csv");
	const { status, json } = await client.post("/imports", { form });
	if (status !== 201) throw new Error(`/imports: ${JSON.stringify(json)}`);
}
