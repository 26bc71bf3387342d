import type { Database } from "../../machinery/database/open-database.ts";
import type { Caller } from "../../machinery/http/routes/caller.ts";
import type { Tables } from "../../people/access/tables.ts";
import { norwegianClock } from "../norwegian-clock.ts";

export interface SignedIn {
	readonly name: string;
	readonly organisation: string;
}

/** The names behind a caller, for the page to show. */
export async function getSignedIn(
	{ withTenant }: Pick<Database<Tables>, "withTenant">,
	{ organisation, account, person, roles }: Caller,
): Promise<SignedIn> {
	return withTenant(
		{
			organisation,
			account,
			roles,
			today: norwegianClock.today(),
			...(person === null ? {} : { person }),
		},
		(transaction) =>
			transaction
				.selectFrom("account as a")
				.innerJoin("organisation as o", "o.id", "a.owner")
				.select(["a.name as name", "o.name as organisation"])
				.where("a.id", "=", account)
				.executeTakeFirstOrThrow(),
	);
}
