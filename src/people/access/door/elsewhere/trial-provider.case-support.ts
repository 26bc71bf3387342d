import http from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** Who sits at the browser of a trial: what the provider will say of them. */
export interface Visitor {
	readonly sub: string;
	readonly email?: string;
	readonly email_verified?: boolean;
	readonly organisation?: unknown;
	readonly acr?: string;
}

export interface TrialProvider {
	readonly issuer: string;
	/** Signs in there as this visitor, from the address that we sent the browser to; where the browser is sent back. */
	signIn(address: string, visitor: Visitor): Promise<URL>;
	/** The browser says no. */
	refuse(address: string): Promise<URL>;
	stop(): Promise<void>;
}

/** A real OpenID Connect provider on this machine, whose users are whoever the trial says. */
export async function startTrialProvider(
	clients: readonly { readonly id: string; readonly secret: string }[],
	redirectUri: string,
): Promise<TrialProvider> {
	let visitor: Visitor | undefined;
	const known = new Map<string, Visitor>();
	const server = http.createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	server.unref();
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const scope = "openid email organisation";
	const provider: Provider = new Provider(issuer, {
		clients: clients.map(({ id, secret }) => ({
			client_id: id,
			client_secret: secret,
			redirect_uris: [redirectUri],
			grant_types: ["authorization_code"],
			response_types: ["code"],
		})),
		acrValues: ["low", "high"],
		claims: {
			acr: null,
			openid: ["sub"],
			email: ["email", "email_verified"],
			organisation: ["organisation"],
		},
		conformIdTokenClaims: false,
		cookies: { keys: ["trial"] },
		ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
		findAccount: (_: unknown, id: string) => ({
			accountId: id,
			claims: () => ({ ...known.get(id), sub: id }),
		}),
		loadExistingGrant: async (context: {
			oidc: { client: { clientId: string }; session: { accountId: string } };
		}) => {
			const { client, session } = context.oidc;
			const grant = new provider.Grant({
				clientId: client.clientId,
				accountId: session.accountId,
			});
			grant.addOIDCScope(scope);
			await grant.save();
			return grant;
		},
	});
	const callback = provider.callback();
	async function answer(...[request, response]: Parameters<http.RequestListener>): Promise<void> {
		if (!request.url?.startsWith("/interaction/")) return callback(request, response);
		const result =
			visitor === undefined
				? { error: "access_denied" }
				: {
						login: {
							accountId: visitor.sub,
							...(visitor.acr === undefined ? {} : { acr: visitor.acr }),
						},
					};
		await provider.interactionFinished(request, response, result);
	}
	const follow = async (address: string): Promise<URL> => {
		const cookies = new Map<string, string>();
		let next = new URL(address);
		for (let step = 0; step < 10 && !next.href.startsWith(redirectUri); step += 1) {
			const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
			const answered = await fetch(next, { redirect: "manual", headers: { cookie } });
			for (const set of answered.headers.getSetCookie()) {
				const [name = "", value = ""] = set.split(";")[0]?.split("=") ?? [];
				cookies.set(name, value);
			}
			const location = answered.headers.get("location");
			if (location === null) throw new Error(`${answered.status}: ${await answered.text()}`);
			next = new URL(location, next);
		}
		return next;
	};
	return {
		issuer,
		signIn(address, who) {
			visitor = who;
			known.set(who.sub, who);
			return follow(address);
		},
		refuse(address) {
			visitor = undefined;
			return follow(address);
		},
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
