import fc from "fast-check";
import { expect, test } from "vitest";
import { identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { languages } from "../../../machinery/languages/language.ts";
import { organisationKinds } from "../../organisation/tables.ts";
import { type Action, actions } from "./actions.ts";
import { roleNames } from "./role-names.ts";
import { roles } from "./roles.ts";
import { listRolesOfKind } from "./roles-of-organisation.ts";
import { findWidestReach } from "./widest-reach.ts";

const unit = identifierOf("00000000-0000-4000-8000-000000000001");
const person = identifierOf("00000000-0000-4000-8000-000000000002");
const width = { outline: 1, self: 2, units: 3, all: 4 };
const anyAction = fc.constantFrom(...(Object.keys(actions) as Action[]));

test("several roles reach as far as the one that reaches furthest, and never further", () => {
	fc.assert(
		fc.property(anyAction, fc.subarray([...roles]), (action, held) => {
			const together = findWidestReach(action, { roles: held, units: [unit], person });
			const each = held.map((role) =>
				findWidestReach(action, { roles: [role], units: [unit], person }),
			);
			const widest = Math.max(0, ...each.map((reach) => (reach ? width[reach.kind] : 0)));
			expect(together ? width[together.kind] : 0).toBe(widest);
		}),
	);
});

test("a leader without units and an employee without a person reach nothing", () => {
	const nobody = { units: [], person: null };
	expect(findWidestReach("persons.read", { ...nobody, roles: ["unit-leader"] })).toBeUndefined();
	expect(findWidestReach("persons.read", { ...nobody, roles: ["employee"] })).toBeUndefined();
	const both = { roles: ["unit-leader", "employee"], units: [], person };
	expect(findWidestReach("persons.read", both)).toEqual({ kind: "self", person });
});

test("no role, an unknown role and an unknown action reach nothing", () => {
	const standing = { units: [unit], person };
	expect(findWidestReach("units.read", { ...standing, roles: [] })).toBeUndefined();
	expect(findWidestReach("units.read", { ...standing, roles: ["owner"] })).toBeUndefined();
	expect(findWidestReach("toString", { ...standing, roles: [...roles] })).toBeUndefined();
});

test("every role has a name in every language and can be given somewhere; accounts can be kept everywhere", () => {
	for (const language of languages) {
		expect(Object.keys(roleNames[language]).sort()).toEqual([...roles].sort());
	}
	expect(new Set(organisationKinds.flatMap(listRolesOfKind))).toEqual(new Set(roles));
	for (const kind of organisationKinds) {
		const mayKeep = listRolesOfKind(kind).some((role) =>
			findWidestReach("accounts.change", { roles: [role], units: [], person: null }),
		);
		expect(mayKeep).toBe(true);
	}
	expect(listRolesOfKind("county-governor")).not.toContain("quality-developer");
});
