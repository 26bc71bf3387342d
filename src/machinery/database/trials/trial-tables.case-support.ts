import type { Generated } from "kysely";
import { createMigration } from "../migrating/migration-files.ts";

/** Tables that behave as those of later rooms: owned, referring to each other, shared, and for reference. */
export interface TrialTables {
	holding: { owner: string; id: string; name: string };
	holding_note: { owner: string; id: string; holding: string; note: string };
	registration: {
		owner: string;
		id: string;
		cooperation: string;
		part: string | null;
		note: string;
	};
	kostra_function: { code: string; name: string };
	every_type: Record<string, unknown> & { id: Generated<number> };
	"tenancy.participation": {
		owner: string;
		cooperation: string;
		participant: string;
		purpose: string;
		valid_from: string;
		valid_to: string | null;
	};
}

export const purpose = "regional-programme";

export const trialTables = createMigration(
	"0900_trial_tables",
	`
	create table holding (owner uuid not null, id uuid not null, name text not null, primary key (owner, id));
	select tenancy.protect_owned('holding');

	create table holding_note (
		owner uuid not null, id uuid not null, holding uuid not null, note text not null,
		primary key (owner, id),
		foreign key (owner, holding) references holding (owner, id)
	);
	select tenancy.protect_owned('holding_note');
	create view holding_name with (security_invoker = true) as select owner, id, name from holding;
	grant select on holding_name to rodtrad_request;

	create table registration (
		owner uuid not null, id uuid not null, cooperation uuid not null, part uuid, note text not null,
		primary key (owner, id)
	);
	select tenancy.protect_shared('registration', '${purpose}');

	create table kostra_function (code text primary key, name text not null);
	select tenancy.protect_reference('kostra_function');
	insert into kostra_function values ('253', 'Helse- og omsorgstjenester i institusjon');
	`,
);
