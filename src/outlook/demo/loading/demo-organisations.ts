import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { OrganisationKind } from "../../../people/organisation/tables.ts";
import { type DemoMunicipality, demoMunicipalities } from "../municipalities.ts";
import { startDemoIds } from "./demo-ids.ts";

/** An organisation of the demo. All are invented, also where a municipality of the name exists. */
export interface DemoOrganisation {
	/** The name in ids, e-mail addresses and code. */
	readonly key: string;
	readonly id: Identifier;
	readonly kind: OrganisationKind;
	readonly name: string;
	/** Of a municipality that exists. */
	readonly areaNumber: string | null;
	/** What is drawn for it, of a municipality. */
	readonly municipality: DemoMunicipality | null;
}

const others: readonly (readonly [key: string, kind: OrganisationKind, name: string])[] = [
	["region", "region", "ReKs Mjøsvest (oppdiktet region)"],
	["utviklingssenter", "development-centre", "Utviklingssenteret Mjøsvest (oppdiktet)"],
	["statsforvalter", "county-governor", "Statsforvalteren i Mjøsfylket (oppdiktet)"],
	["direktorat", "directorate", "Kompetansedirektoratet (oppdiktet)"],
	["hogskole", "education-institution", "Høgskolen ved Mjøsa (oppdiktet)"],
	["helseforetak", "hospital-trust", "Mjøsvest sykehus (oppdiktet helseforetak)"],
];

function organisation(
	key: string,
	kind: OrganisationKind,
	name: string,
	municipality: DemoMunicipality | null,
): DemoOrganisation {
	const id = startDemoIds(`organisation ${key}`)();
	return { key, id, kind, name, areaNumber: municipality?.number ?? null, municipality };
}

export const demoOrganisations: readonly DemoOrganisation[] = [
	...others.map(([key, kind, name]) => organisation(key, kind, name, null)),
	...demoMunicipalities.map((municipality) => {
		const { slug, name, number } = municipality;
		const said = number === null ? "oppdiktet kommune" : "oppdiktede data";
		return organisation(slug, "municipality", `${name} kommune (${said})`, municipality);
	}),
];

/** One of another key is a bug. */
export function getDemoOrganisation(key: string): DemoOrganisation {
	const found = demoOrganisations.find((each) => each.key === key);
	if (found === undefined) throw new Error(`The demo has no organisation ${key}.`);
	return found;
}
