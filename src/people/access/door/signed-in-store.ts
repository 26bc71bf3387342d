import { z } from "zod";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import type { DoorAnswer, DoorRequest } from "../../../machinery/http/routes/door-route.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { languageField } from "../accounts/account-fields.ts";
import { noteEvent } from "../audit/note-event-store.ts";
import type { Role } from "../authorisation/roles.ts";
import { addSession, endSessionOf } from "../sessions/session-store.ts";
import type { Tables } from "../tables.ts";

const organisationShown = z.object({ id: identifierField, name: z.string() });

export const signedInAnswer = z.object({
	state: z.literal("signed-in"),
	account: z.object({ id: identifierField, name: z.string(), language: languageField }),
	organisation: organisationShown,
});

export const chooseOrganisationAnswer = z.object({
	state: z.literal("choose-organisation"),
	organisations: z.array(organisationShown),
});

/** Who signs in. */
export interface Entrant {
	readonly owner: Identifier;
	readonly id: Identifier;
	readonly name: string;
	readonly language: Language;
	readonly person: Identifier | null;
	readonly organisationName: string;
}

/** Ends the session that the browser had, begins another, and notes it. `way`: how it was proved who this is. */
export async function signIn(
	request: Pick<DoorRequest<Tables>, "atDoor" | "sessionToken" | "now">,
	entrant: Entrant,
	way: "password" | "demo" | `provider:${string}`,
	role?: Role,
): Promise<Required<Pick<DoorAnswer, "body" | "session">>> {
	const { owner, id: account } = entrant;
	const session = await request.atDoor({ organisation: owner, account }, async (db) => {
		if (request.sessionToken !== undefined) await endSessionOf(db, request.sessionToken);
		await noteEvent(db, {
			owner,
			account,
			action: "sign-in",
			subject: "session",
			about: entrant.person,
			after: { way, ...(role === undefined ? {} : { role }) },
		});
		return addSession(db, { owner, account, role: role ?? null }, request.now);
	});
	const body: z.input<typeof signedInAnswer> = {
		state: "signed-in",
		account: { id: account, name: entrant.name, language: entrant.language },
		organisation: { id: owner, name: entrant.organisationName },
	};
	return { body, session };
}
