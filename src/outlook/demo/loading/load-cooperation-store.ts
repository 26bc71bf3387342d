import type { Kysely } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { referenceCatalogue } from "../../../knowledge/competence/reference-catalogue/reference-catalogue.ts";
import type { CompetenceTables } from "../../../knowledge/competence/tables.ts";
import { publishCatalogue } from "../../../knowledge/competence/versions/version-store.ts";
import type { GuidanceTables } from "../../../knowledge/guidance/tables.ts";
import { contentOfMunicipality } from "../../../knowledge/imports/import-content.ts";
import { applyMunicipality } from "../../../knowledge/imports/municipality-store.ts";
import type { MunicipalityTables } from "../../../knowledge/imports/stored-municipality-store.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { demoAsOf, stockFrom } from "../demo-days.ts";
import { startDemoIds } from "./demo-ids.ts";
import { type DemoOrganisation, demoOrganisations } from "./demo-organisations.ts";
import { getLoaded } from "./loaded.ts";

type Tables = MunicipalityTables & GuidanceTables;

/** What each kind of organisation takes part for. */
const purposesOf: Readonly<Partial<Record<DemoOrganisation["kind"], readonly string[]>>> = {
	municipality: ["guidance", "catalogue", "shared-persons", "competence-offers"],
	"development-centre": ["guidance", "catalogue"],
	"education-institution": ["guidance", "catalogue"],
	"hospital-trust": ["guidance"],
	"county-governor": ["guidance"],
};

const strategy = {
	kind: "regional-strategy",
	title: "Regional kompetansestrategi 2026–2029 (oppdiktet)",
	description:
		"Det kommunene i regionen er enige om: felles katalog, felles kurs og lik måling av hva som mangler.",
	reference: "ReKs",
} as const;

/** The region's cooperation: who takes part for what, the strategy that is shared, and a published common catalogue. */
export async function loadCooperation(
	db: Kysely<Tables>,
	{ id: owner, key }: DemoOrganisation,
	today: PlainDate,
): Promise<void> {
	const newId = startDemoIds(`cooperation ${key}`);
	const organisations = onlyTables<OrganisationTables>()(db);
	const cooperation = newId();
	await organisations
		.insertInto("cooperation")
		.values({
			...{ owner, id: cooperation, valid_from: stockFrom, valid_to: null },
			name: "Regionalt kompetansesamarbeid (ReKs)",
			description: "Oppdiktet samarbeid om kompetanse i helse og omsorg.",
		})
		.execute();
	const participations = demoOrganisations.flatMap(({ id, kind }) =>
		(purposesOf[kind] ?? []).map((purpose) => ({
			...{ owner, id: newId(), cooperation, participant: id, purpose },
			...{ valid_from: stockFrom, valid_to: null },
		})),
	);
	await organisations.insertInto("tenancy.participation").values(participations).execute();
	await onlyTables<GuidanceTables>()(db)
		.insertInto("guidance")
		.values({
			...{ owner, id: newId(), cooperation, part: null, national: null, ...strategy },
			...{ valid_from: stockFrom, valid_to: null },
		})
		.execute();
	const catalogue = contentOfMunicipality({
		...{ units: [], persons: [], employments: [], holdings: [], requirements: [] },
		catalogue: referenceCatalogue,
	});
	const content = { ...catalogue, units: null, staff: null, holdings: null, requirements: null };
	getLoaded(
		await applyMunicipality(onlyTables<MunicipalityTables>()(db), owner, content, {
			...{ asOf: demoAsOf, whole: false, newId: startDemoIds(`rows ${key}`) },
		}),
	);
	getLoaded(
		await publishCatalogue(onlyTables<CompetenceTables & OrganisationTables>()(db), owner, today, {
			note: "Felles katalog for regionen",
			cooperation,
		}),
	);
}
