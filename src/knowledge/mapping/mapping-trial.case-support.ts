import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { Route } from "../../machinery/http/routes/route.ts";
import type { MailMessage } from "../../machinery/mail/mail-message.ts";
import type { ServerTrial } from "../../serving/server-trial.case-support.ts";
import { competenceRoutes } from "../competence/competence-routes.ts";
import {
	addCompetenceRow,
	addEmploymentRow,
	addPersonRow,
	addUnitRow,
} from "../competence/organisation-rows.case-support.ts";
import { createMappingRoutes } from "./mapping-routes.ts";
import type { MappingRoomTables } from "./tables.ts";

/** What was mailed, by every test of the file; each looks for its own addresses. */
export const mailed: MailMessage[] = [];

export const trialRoutes: readonly Route[] = [
	...createMappingRoutes({
		origin: "https://rodtrad.example.no",
		mail: { send: async (message) => void mailed.push(message) },
	}),
	...competenceRoutes,
];

/** Two homes with a ward under the first; Anna and Bo there, Cato in the second, and those who ask. */
export async function createMunicipality({
	addOrganisation,
	act,
	as,
}: ServerTrial<MappingRoomTables>) {
	const owner = await addOrganisation();
	const rows = await act({ organisation: owner }, async (db) => {
		const first = await addUnitRow(db, owner, "Solheim");
		const ward = await addUnitRow(db, owner, "Post 1", { parent: first });
		const second = await addUnitRow(db, owner, "Fjellheim");
		const person = async (number: string, name: string, unit: Identifier, more = {}) => {
			const id = await addPersonRow(db, owner, number, { name });
			await addEmploymentRow(db, owner, id, unit, more);
			return id;
		};
		return {
			first,
			ward,
			second,
			course: await addCompetenceRow(db, owner, "Medisinkurs", { validity_months: 24 }),
			skill: await addCompetenceRow(db, owner, "Palliasjon"),
			anna: await person("1", "Anna", first),
			bo: await person("2", "Bo", ward),
			cato: await person("3", "Cato", second),
			lise: await person("4", "Lise Leder", first),
		};
	});
	const employee = (person: Identifier) => as({ organisation: owner, roles: ["employee"], person });
	return {
		owner,
		...rows,
		planner: as({ organisation: owner, roles: ["quality-developer"] }),
		director: as({ organisation: owner, roles: ["municipal-director"] }),
		leader: as({
			organisation: owner,
			roles: ["unit-leader", "employee"],
			units: [rows.first],
			person: rows.lise,
		}),
		otherLeader: as({ organisation: owner, roles: ["unit-leader"], units: [rows.second] }),
		union: as({ organisation: owner, roles: ["union-representative"] }),
		asAnna: employee(rows.anna),
		asBo: employee(rows.bo),
		asCato: employee(rows.cato),
	};
}

/** A file as a form sends it. */
export function formOf(bytes: Uint8Array<ArrayBuffer> | string, name = "kursbevis.pdf"): FormData {
	const form = new FormData();
	form.append("certificate", new Blob([bytes]), name);
	return form;
}
