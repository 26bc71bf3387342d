import { z } from "zod";
import { failure, success } from "../../../../ground/vocabulary/result.ts";
import {
	createOpenIdClient,
	type OpenIdClaims,
} from "../../../../machinery/credentials/openid-connect.ts";
import { identifierField } from "../../../../machinery/http/listing/fields.ts";
import { notFound } from "../../../../machinery/http/problems/problem.ts";
import type { DoorRequest, DoorRoute } from "../../../../machinery/http/routes/door-route.ts";
import { emailField } from "../../accounts/account-fields.ts";
import { noteEvent } from "../../audit/note-event-store.ts";
import type { Tables } from "../../tables.ts";
import { type DoorSettings, doorRoute } from "../door-settings.ts";
import { type DoorAccount, listAccountsOfEmail, listAccountsOfSubject } from "../door-store.ts";
import { signIn } from "../signed-in-store.ts";
import { admit } from "./admit.ts";
import {
	chooseOrganisation,
	providerNotReached,
	refused,
	signInNotValid,
} from "./elsewhere-problems.ts";
import { linkAccount } from "./elsewhere-store.ts";
import { readUnderWay, writeUnderWay } from "./under-way.ts";

const tag = "Sign-in";
const api = "/api/v1";
const callback = "/sign-in/callback";
const fromProvider = z.string().max(4000).optional();

/** What the standards let a provider send back, and what the usual ones add of their own. It is judged by openid-client. */
const answerOfProvider = {
	code: fromProvider,
	state: fromProvider,
	iss: fromProvider,
	error: fromProvider,
	error_description: fromProvider,
	error_uri: fromProvider,
	session_state: fromProvider,
	client_info: fromProvider,
	scope: fromProvider,
	prompt: fromProvider,
};

/** Sign-in elsewhere by OpenID Connect. Who is let in to which account is decided here, on the server, never elsewhere. */
export function createElsewhereRoutes(
	settings: Pick<DoorSettings, "providers" | "origin">,
): readonly DoorRoute[] {
	const { origin } = settings;
	const providers = settings.providers.map((provider) => ({
		...provider,
		client: createOpenIdClient({
			...provider,
			acrValues: provider.requiredAcr ?? [],
			redirectUri: `${origin}${api}${callback}`,
		}),
	}));
	const startOf = (provider: string) => `${api}/sign-in/providers/${provider}/start`;
	return [
		doorRoute({
			method: "get",
			path: "/sign-in/providers",
			operation: "listProviders",
			tag,
			summary: "Where people can sign in elsewhere.",
			answer: z.object({
				items: z.array(z.object({ key: z.string(), name: z.string(), start: z.string() })),
			}),
			async run() {
				const items = providers.map(({ key, name }) => ({ key, name, start: startOf(key) }));
				return success({ body: { items } });
			},
		}),
		doorRoute({
			method: "get",
			path: "/sign-in/providers/{provider}/start",
			operation: "startSignInElsewhere",
			tag,
			summary: "Sends the browser to a provider to sign in there.",
			params: z.strictObject({ provider: z.string().max(100) }),
			query: z.strictObject({ organisation: identifierField.optional() }),
			status: 303,
			problems: ["not-found", "not-ready"],
			perMinute: 60,
			async run({ params, query, now }) {
				const provider = providers.find(({ key }) => key === params.provider);
				if (provider === undefined) return failure(notFound);
				const started = await provider.client.start();
				if (!started.ok) return failure(providerNotReached);
				const { address, secrets } = started.value;
				const { organisation = null } = query;
				const underWay = { ...secrets, provider: provider.key, organisation, started: now };
				return success({ redirect: address, underWay: writeUnderWay(underWay) });
			},
		}),
		doorRoute({
			method: "get",
			path: callback,
			operation: "finishSignInElsewhere",
			tag,
			summary: "Where a provider sends the browser back. Signs in, and leads to the start page.",
			query: z.strictObject(answerOfProvider),
			status: 303,
			problems: ["not-signed-in", "not-allowed", "conflict", "not-ready"],
			perMinute: 60,
			async run(request) {
				const underWay = readUnderWay(request.underWay, request.now);
				const provider = providers.find(({ key }) => key === underWay?.provider);
				if (underWay === undefined || provider === undefined) return failure(signInNotValid);
				const finished = await provider.client.finish(new URL(request.url), underWay);
				if (!finished.ok) {
					return failure(finished.problem === "not-reached" ? providerNotReached : signInNotValid);
				}
				const claims = finished.value;
				const way = `provider:${provider.key}` as const;
				const accounts = await listAccountsOf(request, claims);
				const admitted = admit(accounts, claims, provider, underWay.organisation);
				if ("refusal" in admitted) {
					if (admitted.refusal === "several") {
						const begin = `${origin}${startOf(provider.key)}?organisation=`;
						return failure(
							chooseOrganisation(
								accounts.map((one) => `${one.organisationName} (${begin}${one.owner})`),
							),
						);
					}
					await noteRefusals(request, accounts, way, admitted.refusal);
					return failure(refused(admitted.refusal));
				}
				const { account } = admitted;
				if (account.subject === null && !(await link(request, account, claims))) {
					return failure(signInNotValid);
				}
				const { session } = await signIn(request, account, way);
				return success({ redirect: `${origin}/`, session, underWay: null });
			},
		}),
	];
}

type AtDoor = Pick<DoorRequest<Tables>, "atDoor">;
type KnownAccount = DoorAccount & { readonly disabled: boolean };

/** The accounts that the provider's word makes theirs; else, by an address that it has verified, those not yet anybody's. */
async function listAccountsOf(
	{ atDoor }: AtDoor,
	{ iss, sub, email, email_verified }: OpenIdClaims,
): Promise<readonly KnownAccount[]> {
	const known = await atDoor({}, (db) => listAccountsOfSubject(db, iss, sub));
	if (known.length > 0 || email_verified !== true) return known;
	const address = emailField.safeParse(email);
	if (!address.success) return [];
	const invited = await atDoor({}, (db) => listAccountsOfEmail(db, address.data));
	return invited
		.filter(({ subject, passwordHash }) => subject === null && passwordHash === null)
		.map((account) => ({ ...account, disabled: false }));
}

async function link(
	{ atDoor }: AtDoor,
	{ owner, id, person }: KnownAccount,
	{ iss, sub }: OpenIdClaims,
): Promise<boolean> {
	return atDoor({ organisation: owner, account: id }, async (db) => {
		if (!(await linkAccount(db, owner, id, iss, sub))) return false;
		const event = { owner, account: id, subject: "account", row: id, about: person } as const;
		await noteEvent(db, { ...event, action: "link-account" });
		return true;
	});
}

async function noteRefusals(
	{ atDoor }: AtDoor,
	accounts: readonly KnownAccount[],
	way: string,
	why: string,
): Promise<void> {
	for (const { owner, id, person } of accounts) {
		const event = { owner, account: null, subject: "account", row: id, about: person } as const;
		await atDoor({ organisation: owner }, (db) =>
			noteEvent(db, { ...event, action: "sign-in-refused", after: { way, why } }),
		);
	}
}
