import { sql, type Transaction } from "kysely";
import type { PersonalDataSource } from "../../organisation/personal-data/personal-data-source.ts";
import type { Tables } from "../tables.ts";

/** What this room keeps about a person. */
export const accessPersonalData: readonly PersonalDataSource[] = [
	{
		name: "account",
		title: { nb: "Konto", nn: "Konto", en: "Account" },
		purpose: {
			nb: "For å vite hvem som logger inn, og vise det hver enkelt har tilgang til.",
			nn: "For å vite kven som loggar inn, og vise det kvar einskild har tilgang til.",
			en: "To know who signs in, and to show each what they have access to.",
		},
		collect: (db: Transaction<Tables>, person) =>
			db
				.selectFrom("account")
				.select(["email", "name", "language", "disabled", "issuer", "subject", "created_at"])
				.where("person", "=", person)
				.orderBy("email")
				.execute(),
	},
	{
		name: "role",
		title: { nb: "Roller", nn: "Roller", en: "Roles" },
		purpose: {
			nb: "For å avgjøre hva kontoen har tilgang til.",
			nn: "For å avgjere kva kontoen har tilgang til.",
			en: "To decide what the account has access to.",
		},
		collect: (db: Transaction<Tables>, person) =>
			db
				.selectFrom("role_grant as g")
				.innerJoin("account as a", (join) =>
					join.onRef("a.owner", "=", "g.owner").onRef("a.id", "=", "g.account"),
				)
				.leftJoin("unit as u", (join) =>
					join.onRef("u.owner", "=", "g.owner").onRef("u.id", "=", "g.unit"),
				)
				.select(["g.role", "u.name as unit", "g.valid_from", "g.valid_to"])
				.where("a.person", "=", person)
				.orderBy("g.valid_from")
				.execute(),
	},
	{
		name: "session",
		title: { nb: "Innlogginger", nn: "Innloggingar", en: "Sessions" },
		purpose: {
			nb: "For å holde kontoen innlogget, og vise hvor den er innlogget.",
			nn: "For å halde kontoen innlogga, og vise kvar han er innlogga.",
			en: "To keep the account signed in, and to show where it is signed in.",
		},
		collect: (db: Transaction<Tables>, person) =>
			db
				.selectFrom("session as s")
				.innerJoin("account as a", (join) =>
					join.onRef("a.owner", "=", "s.owner").onRef("a.id", "=", "s.account"),
				)
				.select(["s.created_at", "s.used_at", "s.expires_at"])
				.where("a.person", "=", person)
				.orderBy("s.created_at")
				.execute(),
	},
	{
		name: "audit",
		title: {
			nb: "Verdier i endringsloggen",
			nn: "Verdiar i endringsloggen",
			en: "Values in the audit",
		},
		purpose: {
			nb: "For å se hva som ble endret, og rette feil.",
			nn: "For å sjå kva som vart endra, og rette feil.",
			en: "To see what was changed, and to correct mistakes.",
		},
		collect: (db: Transaction<Tables>, person) =>
			db
				.selectFrom("audit.personal_value as v")
				.innerJoin("audit.event as e", (join) =>
					join.onRef("e.owner", "=", "v.owner").onRef("e.id", "=", "v.event"),
				)
				.select(["e.at", "e.action", "e.subject"])
				.select([sql<unknown>`v.before`.as("before"), sql<unknown>`v.after`.as("after")])
				.where("v.about", "=", person)
				.orderBy("e.at")
				.orderBy("e.id")
				.execute(),
	},
];
