import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { type PlainDate, plainDateOf, yearOf } from "../../../ground/vocabulary/plain-date.ts";
import { referenceCatalogue } from "../../../knowledge/competence/reference-catalogue/reference-catalogue.ts";
import type { GuidanceTables } from "../../../knowledge/guidance/tables.ts";
import { contentOfMunicipality } from "../../../knowledge/imports/import-content.ts";
import { applyMunicipality } from "../../../knowledge/imports/municipality-store.ts";
import type { MunicipalityTables } from "../../../knowledge/imports/stored-municipality-store.ts";
import type { ConversationRoomTables } from "../../../knowledge/mapping/conversations/conversation-store.ts";
import type { MappingRoomTables } from "../../../knowledge/mapping/tables.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import type { AccessTables } from "../../../people/access/tables.ts";
import type { Person } from "../../../people/organisation/model.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { demoAsOf, demoSeed, stockFrom } from "../demo-days.ts";
import { drawMunicipality } from "../draw-municipality.ts";
import { listPositions } from "../files/organisation-csv.ts";
import type { DemoMunicipality } from "../municipalities.ts";
import { startDemoIds } from "./demo-ids.ts";
import type { DemoOrganisation } from "./demo-organisations.ts";
import { guidanceOfBasis } from "./guidance-of-basis.ts";
import { loadAccounts } from "./load-accounts-store.ts";
import { loadConversations } from "./load-conversations-store.ts";
import { loadMapping } from "./load-mapping-store.ts";
import { loadPlan, type PlanLoadingTables } from "./load-plan-store.ts";
import { loadSignals, type SignalLoadingTables } from "./load-signals-store.ts";
import { getLoaded } from "./loaded.ts";

export type LoadingTables = MunicipalityTables &
	GuidanceTables &
	AccessTables &
	PlanLoadingTables &
	MappingRoomTables &
	ConversationRoomTables &
	SignalLoadingTables;

const accessOf = onlyTables<AccessTables & OrganisationTables>();
const municipalityOf = onlyTables<MunicipalityTables>();

/** A municipality as its files have it: units, staff, catalogue, holdings, requirements with what they rest
 * on, accounts, an analysis and a plan, and how competence is mapped. */
export async function loadMunicipality(
	db: Kysely<LoadingTables>,
	organisation: DemoOrganisation,
	municipality: DemoMunicipality,
	today: PlainDate,
): Promise<void> {
	const drawn = drawMunicipality(demoSeed, municipality);
	const content = contentOfMunicipality(
		{
			units: municipality.units,
			persons: drawn.persons.map(({ person }) => asInFile(person, municipality)),
			employments: drawn.persons.flatMap(({ employments }) => employments),
			catalogue: referenceCatalogue,
			holdings: drawn.holdings,
			requirements: drawn.requirements,
		},
		listPositions(new Set(municipality.staffing.keys())),
	);
	const question = {
		...{ asOf: demoAsOf, whole: false, newId: startDemoIds(`rows ${organisation.key}`) },
	};
	getLoaded(await applyMunicipality(municipalityOf(db), organisation.id, content, question));
	await loadGuidance(db, organisation);
	await loadAccounts(accessOf(db), organisation);
	await loadPlan(onlyTables<PlanLoadingTables>()(db), organisation.id, today);
	await loadMapping(onlyTables<MappingRoomTables>()(db), organisation, today);
	await loadSignals(onlyTables<SignalLoadingTables>()(db), organisation, today);
	await loadConversations(onlyTables<ConversationRoomTables>()(db), organisation, today);
}

/** A lean staff list tells the year alone. */
function asInFile(person: Person, { staffList }: DemoMunicipality): Person {
	if (staffList === "full" || person.birth === null) return person;
	return { ...person, birth: firstOfYear(person.birth) };
}

function firstOfYear(day: PlainDate): PlainDate {
	return plainDateOf(`${yearOf(day)}-01-01`);
}

/** What each requirement rests on, as a reference. */
async function loadGuidance(
	db: Kysely<LoadingTables>,
	{ id: owner, key }: DemoOrganisation,
): Promise<void> {
	const newId = startDemoIds(`guidance ${key}`);
	const national = await db
		.selectFrom("national_guidance")
		.select(["id", "kind", "code", "plan"])
		.execute();
	const requirements = await db
		.selectFrom("requirement")
		.select(["id", "basis"])
		.orderBy("place")
		.execute();
	const own = new Map<string, Identifier>();
	const links: {
		owner: Identifier;
		id: Identifier;
		requirement: Identifier;
		guidance: Identifier;
		guidance_owner: Identifier | null;
	}[] = [];
	for (const { id: requirement, basis } of requirements) {
		const rests = guidanceOfBasis(basis);
		if (rests === null) continue;
		if ("national" in rests) {
			const found = national.find(
				({ kind, code, plan }) =>
					kind === rests.national && (kind === "plan" ? plan : code) === rests.code,
			);
			// The reference tables are filled when the store opens; without them there is nothing to refer to.
			if (found === undefined) continue;
			links.push({ owner, id: newId(), requirement, guidance: found.id, guidance_owner: null });
			continue;
		}
		const known = own.get(rests.title);
		const guidance = known ?? newId();
		if (known === undefined) {
			own.set(rests.title, guidance);
			await db
				.insertInto("guidance")
				.values({
					...{ owner, id: guidance, kind: rests.own, title: rests.title },
					...{ cooperation: null, part: null, national: null },
					...{ valid_from: stockFrom, valid_to: null },
				})
				.execute();
		}
		links.push({ owner, id: newId(), requirement, guidance, guidance_owner: owner });
	}
	if (links.length > 0) await db.insertInto("requirement_guidance").values(links).execute();
}
