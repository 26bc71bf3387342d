import { expect, test } from "vitest";
import { personRoutes } from "../../people/organisation/persons/person-routes.ts";
import { unitRoutes } from "../../people/organisation/units/unit-routes.ts";
import { describeOnServerOf } from "../../serving/server-trial.case-support.ts";
import { importRoutes } from "./import-routes.ts";
import type { ImportTables } from "./import-store.ts";

const routes = [...importRoutes, ...personRoutes, ...unitRoutes];

describeOnServerOf<ImportTables>("an import", { routes }, ({ addOrganisation, as }) => {
	test("and one who adds the same person or unit at the same moment take turns", async () => {
		const client = as({ organisation: await addOrganisation(), roles: ["quality-developer"] });
		const outcomes = new Set<string>();
		for (let round = 0; round < 12; round += 1) {
			const staff = `ansattnr;navn;fødselsår;enhet;utdanningsgruppe;stillingsprosent;ansatt fra
${round};Ola;1980;Enhet ${round};Sykepleier;100;01.01.2020
`;
			const form = new FormData();
			form.append("staff", new Blob([staff]), "staff.csv");
			const { json: uploaded } = await client.post("/imports", { form });
			const unit = { code: null, parent: null, kostraFunction: null, validFrom: null };
			const person = { name: null, birth: null, gender: null };
			const [confirmed, added, made] = await Promise.all([
				client.post(`/imports/${uploaded.id}/confirm`, {
					ifMatch: uploaded.version,
					body: { fingerprint: uploaded.changes.fingerprint },
				}),
				client.post("/persons", { body: { ...person, staffNumber: String(round) } }),
				client.post("/units", { body: { ...unit, name: `Enhet ${round}` } }),
			]);
			const statuses = [confirmed, added, made].map(({ status }) => status);
			outcomes.add(statuses.join(" "));
			const [mine, ...others] = statuses;
			// Either the import was first and the others are told so, or one of them was, and the import is shown what it met.
			if (mine === 200) expect(others).toEqual([409, 409]);
			else
				expect(statuses).toEqual([
					expect.toBeOneOf([409, 412]),
					expect.toBeOneOf([201, 409]),
					expect.toBeOneOf([201, 409]),
				]);
			for (const { status, json } of [confirmed, added, made]) {
				if (status >= 400) expect(json.detail.length).toBeGreaterThan(20);
			}
			const { json: persons } = await client.get("/persons?limit=200");
			const numbers = persons.items.map(({ staffNumber }: { staffNumber: string }) => staffNumber);
			expect(numbers.filter((one: string) => one === String(round)).length).toBeLessThanOrEqual(1);
		}
		expect(outcomes.size).toBeGreaterThan(0);
	});
});
