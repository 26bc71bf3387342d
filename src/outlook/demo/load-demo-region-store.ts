import type { Kysely } from "kysely";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import type { GuidanceTables } from "../../knowledge/guidance/tables.ts";
import type { MunicipalityTables } from "../../knowledge/imports/stored-municipality-store.ts";
import { onlyTables } from "../../machinery/database/only-tables.ts";
import type { Database } from "../../machinery/database/open-database.ts";
import type { Translated } from "../../machinery/languages/language.ts";
import type { AccessTables } from "../../people/access/tables.ts";
import type { OrganisationTables } from "../../people/organisation/tables.ts";
import { type DemoOrganisation, demoOrganisations } from "./loading/demo-organisations.ts";
import { loadAccounts } from "./loading/load-accounts-store.ts";
import { loadCooperation } from "./loading/load-cooperation-store.ts";
import { type LoadingTables, loadMunicipality } from "./loading/load-municipality-store.ts";

export interface DemoLoading {
	/** Told before each part, in the reader's words. */
	readonly onProgress: (line: Translated<string>) => void;
	readonly today: PlainDate;
	/** Which of them; all unless told. */
	readonly organisations?: readonly DemoOrganisation[];
}

/** The database holds organisations that are not the demo's: it may be somebody's real data. */
export type DemoRefusal = { readonly code: "other-organisations" };

const accessOf = onlyTables<AccessTables & OrganisationTables>();
const cooperationOf = onlyTables<MunicipalityTables & GuidanceTables>();

/**
 * Fills the database with the invented region, organisation by organisation, each in one transaction. What is there
 * already is left as it is, so a load that was broken off goes on where it stopped, and a second one does nothing. True:
 * something was loaded. The reference tables (laws and plans) must be filled before.
 */
export async function loadDemoRegion<Tables extends LoadingTables>(
	database: Database<Tables>,
	{ onProgress, today, organisations = demoOrganisations }: DemoLoading,
): Promise<Result<boolean, DemoRefusal>> {
	const login = onlyTables<OrganisationTables>()(database.db);
	const ids = new Set(demoOrganisations.map(({ id }) => id));
	const there = await login.selectFrom("organisation").select("id").execute();
	if (there.some(({ id }) => !ids.has(id))) return failure({ code: "other-organisations" });
	await addOrganisations(login, organisations);
	let loaded = false;
	for (const organisation of organisations) {
		const tenant = { organisation: organisation.id, today, roles: ["system"] };
		await database.withTenant(tenant, async (transaction) => {
			const db = onlyTables<LoadingTables>()(transaction);
			if (await hasAccounts(db)) return;
			onProgress(progressTexts.organisation(organisation.name));
			loaded = true;
			const { municipality } = organisation;
			if (municipality !== null) return loadMunicipality(db, organisation, municipality, today);
			if (organisation.kind === "region")
				await loadCooperation(cooperationOf(db), organisation, today);
			await loadAccounts(accessOf(db), organisation);
		});
	}
	return success(loaded);
}

async function addOrganisations(
	login: Kysely<OrganisationTables>,
	organisations: readonly DemoOrganisation[],
): Promise<void> {
	await login
		.insertInto("organisation")
		.values(organisations.map(toRow))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

function toRow({ id, kind, name, areaNumber }: DemoOrganisation) {
	return {
		...{ owner: id, id, kind, name, organisation_number: null, area_number: areaNumber },
		...{ valid_from: null, valid_to: null },
	};
}

/** Every organisation has accounts, loaded in one transaction with all the rest: so all of it is there. */
async function hasAccounts(db: Kysely<LoadingTables>): Promise<boolean> {
	return (await db.selectFrom("account").select("id").limit(1).executeTakeFirst()) !== undefined;
}

const progressTexts = {
	organisation: (name: string): Translated<string> => ({
		nb: `Legger inn ${name} …`,
		nn: `Legg inn ${name} …`,
		en: `Loading ${name} …`,
	}),
};
