import type { Kysely } from "kysely";
import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import type { Tables } from "../../tables.ts";

/** Makes an invited account that of somebody known elsewhere. False when it is somebody's already. At the door. */
export async function linkAccount(
	db: Kysely<Tables>,
	owner: Identifier,
	account: Identifier,
	issuer: string,
	subject: string,
): Promise<boolean> {
	const linked = await db
		.updateTable("account")
		.set({ issuer, subject })
		.where("owner", "=", owner)
		.where("id", "=", account)
		.where("subject", "is", null)
		.where("password_hash", "is", null)
		.where("disabled", "=", false)
		.where("demo", "=", false)
		.returning("id")
		.executeTakeFirst();
	return linked !== undefined;
}
