import type { LockHolder } from "./embedded/folder-lock.ts";
import type { MigrationProblem } from "./migrating/migrate.ts";
import type { RolesNotMade } from "./tenancy/missing-roles.ts";
import type { RolePower } from "./tenancy/request-role-check.ts";
import { doorRole, requestRole } from "./tenancy/tenant.ts";

/** Why the database was not opened. */
export type OpeningProblem =
	| MigrationProblem
	| RolesNotMade
	| { readonly code: "folder-in-use"; readonly holder: LockHolder }
	| { readonly code: "engine-not-opened"; readonly reason: string }
	| { readonly code: "server-not-reached"; readonly reason: string }
	| {
			readonly code: "role-not-bound";
			readonly role: string;
			readonly powers: readonly RolePower[];
	  };

/** One text in each language that users read. */
export interface Words {
	readonly nb: string;
	readonly nn: string;
	readonly en: string;
}

/** What is wrong and what to do, for whoever starts the program. */
export function describeOpeningProblem(problem: OpeningProblem): Words {
	switch (problem.code) {
		case "folder-in-use": {
			const { folder, host, process, program } = problem.holder;
			if (process === 0) return unknownHolder;
			const who = `${program}, ${host}`;
			return {
				nb: `Datamappen ${folder} er i bruk av prosess ${process} (${who}). Stopp den først, eller velg en annen mappe.`,
				nn: `Datamappa ${folder} er i bruk av prosess ${process} (${who}). Stopp han først, eller vel ei anna mappe.`,
				en: `The data folder ${folder} is in use by process ${process} (${who}). Stop it first, or choose another folder.`,
			};
		}
		case "engine-not-opened":
			return {
				nb: `Databasen i datamappen lot seg ikke åpne: ${problem.reason}`,
				nn: `Databasen i datamappa lét seg ikkje opne: ${problem.reason}`,
				en: `The database in the data folder could not be opened: ${problem.reason}`,
			};
		case "server-not-reached":
			return {
				nb: `Fikk ikke kontakt med PostgreSQL: ${problem.reason}. Se etter at DATABASE_URL er riktig og at serveren går.`,
				nn: `Fekk ikkje kontakt med PostgreSQL: ${problem.reason}. Sjå etter at DATABASE_URL er rett og at tenaren går.`,
				en: `PostgreSQL could not be reached: ${problem.reason}. Check that DATABASE_URL is right and that the server runs.`,
			};
		case "roles-not-made": {
			const { login, roles } = problem;
			const statements = [
				...roles.map((role) => `create role ${role} nologin noinherit;`),
				`grant ${roles.join(", ")} to "${login}";`,
			];
			return withStatements(statements, {
				nb: `Databasebrukeren ${login} kan ikke lage rollene som Rødtråd trenger. Be den som drifter PostgreSQL, kjøre dette, og start på nytt:`,
				nn: `Databasebrukaren ${login} kan ikkje lage rollene som Rødtråd treng. Be den som driftar PostgreSQL, køyre dette, og start på nytt:`,
				en: `The database user ${login} may not make the roles that Rødtråd needs. Ask whoever runs PostgreSQL to run this, and start again:`,
			});
		}
		case "role-not-bound": {
			if (problem.powers.includes("is-not-taken-on")) {
				return withStatements([`grant ${requestRole}, ${doorRole} to USER;`], {
					nb: `Databasebrukeren i DATABASE_URL kan ikke bruke rollene som Rødtråd trenger. Be den som drifter PostgreSQL, kjøre dette med brukerens navn i stedet for USER, og start på nytt:`,
					nn: `Databasebrukaren i DATABASE_URL kan ikkje bruke rollene som Rødtråd treng. Be den som driftar PostgreSQL, køyre dette med namnet til brukaren i staden for USER, og start på nytt:`,
					en: `The database user in DATABASE_URL may not use the roles that Rødtråd needs. Ask whoever runs PostgreSQL to run this with the user's name for USER, and start again:`,
				});
			}
			const powers = problem.powers.join(", ");
			return {
				nb: `Databaserollen ${problem.role} er ikke bundet av tilgangsreglene (${powers}). Rødtråd starter ikke før den er det.`,
				nn: `Databaserolla ${problem.role} er ikkje bunden av tilgangsreglane (${powers}). Rødtråd startar ikkje før ho er det.`,
				en: `The database role ${problem.role} is not bound by the access rules (${powers}). Rødtråd does not start until it is.`,
			};
		}
		case "migration-changed":
			return {
				nb: `Steget ${problem.name} er endret etter at det ble kjørt i denne databasen. Bruk programmet som kjørte det; endringer skal stå i et nytt steg.`,
				nn: `Steget ${problem.name} er endra etter at det vart køyrt i denne databasen. Bruk programmet som køyrde det; endringar skal stå i eit nytt steg.`,
				en: `Step ${problem.name} was changed after it ran in this database. Use the program that ran it; a change belongs in a new step.`,
			};
		case "migration-unknown":
			return {
				nb: `Databasen har steget ${problem.name}, som dette programmet ikke kjenner. Den er brukt av en nyere utgave; installer den.`,
				nn: `Databasen har steget ${problem.name}, som dette programmet ikkje kjenner. Han er brukt av ei nyare utgåve; installer henne.`,
				en: `The database has step ${problem.name}, which this program does not know. A newer version has used it; install that.`,
			};
		case "migration-failed":
			return {
				nb: `Steget ${problem.name} stanset, og ingenting av det er lagret: ${problem.reason}`,
				nn: `Steget ${problem.name} stansa, og ingenting av det er lagra: ${problem.reason}`,
				en: `Step ${problem.name} failed, and nothing of it is saved: ${problem.reason}`,
			};
	}
}

function withStatements(statements: readonly string[], { nb, nn, en }: Words): Words {
	const lines = statements.map((statement) => `\n  ${statement}`).join("");
	return { nb: nb + lines, nn: nn + lines, en: en + lines };
}

const unknownHolder: Words = {
	nb: "Datamappen er i bruk av en annen prosess, som ikke sier hvem den er. Stopp den først, eller velg en annen mappe.",
	nn: "Datamappa er i bruk av ein annan prosess, som ikkje seier kven han er. Stopp han først, eller vel ei anna mappe.",
	en: "The data folder is in use by another process, which does not say who it is. Stop it first, or choose another folder.",
};

/** What each engine promises about what is saved; shown outside demo mode. */
export const durabilityPromises: { readonly embedded: Words; readonly server: Words } = {
	embedded: {
		nb: "Innebygd database i en datamappe. Det som er lagret, er skrevet til disken før svaret gis, og tåler strømbrudd. Én prosess bruker mappen om gangen. Passer for en kommune eller en region; større bruk bør ha PostgreSQL. Ta sikkerhetskopi selv.",
		nn: "Innebygd database i ei datamappe. Det som er lagra, er skrive til disken før svaret blir gitt, og toler straumbrot. Éin prosess bruker mappa om gongen. Passar for ein kommune eller ein region; større bruk bør ha PostgreSQL. Ta sikkerheitskopi sjølv.",
		en: "Embedded database in a data folder. What is saved is on the disk before the answer is given, and survives a power cut. One process uses the folder at a time. Fits a municipality or a region; larger use should have PostgreSQL. Take backups yourself.",
	},
	server: {
		nb: "PostgreSQL. Hva som tåler strømbrudd og feil på disken, avgjøres av hvordan serveren er satt opp; spør den som drifter den. Ta sikkerhetskopi.",
		nn: "PostgreSQL. Kva som toler straumbrot og feil på disken, blir avgjort av korleis tenaren er sett opp; spør den som driftar han. Ta sikkerheitskopi.",
		en: "PostgreSQL. What survives power cuts and disk failures depends on how the server is set up; ask whoever runs it. Take backups.",
	},
};
