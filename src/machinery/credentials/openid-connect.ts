import * as openid from "openid-client";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";

export interface OpenIdSettings {
	/** The address that the provider calls itself by; https, or this machine itself. */
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** `openid` is always asked for. */
	readonly scopes: readonly string[];
	/** Levels to ask for. That one of them was reached is for whoever reads the answer to check. */
	readonly acrValues: readonly string[];
	/** Where the provider sends the user back. */
	readonly redirectUri: string;
}

/** Kept in the user's browser between start and finish. */
export interface OpenIdSecrets {
	readonly state: string;
	readonly nonce: string;
	readonly verifier: string;
}

/** Who it is, as the provider's signed word says; the provider is the one that was asked. */
export interface OpenIdClaims {
	readonly iss: string;
	readonly sub: string;
	readonly [claim: string]: unknown;
}

export interface OpenIdClient {
	/** Where to send the user, and what to keep meanwhile. */
	start(): Promise<
		Result<{ readonly address: string; readonly secrets: OpenIdSecrets }, "not-reached">
	>;
	/** `address`: where the user came back, with all that the provider put into it. */
	finish(
		address: URL,
		secrets: OpenIdSecrets,
	): Promise<Result<OpenIdClaims, "not-reached" | "broken-off" | "not-valid">>;
}

/** Seconds to wait for the provider. */
const patience = 10;

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. The provider is first asked when needed. */
export function createOpenIdClient(settings: OpenIdSettings): OpenIdClient {
	let found: Promise<openid.Configuration> | undefined;
	const findProvider = async () => {
		found ??= discover(settings);
		try {
			return await found;
		} catch {
			found = undefined;
			return undefined;
		}
	};
	return {
		async start() {
			const provider = await findProvider();
			if (provider === undefined) return failure("not-reached");
			const secrets = {
				state: openid.randomState(),
				nonce: openid.randomNonce(),
				verifier: openid.randomPKCECodeVerifier(),
			};
			const { acrValues, redirectUri, scopes } = settings;
			const address = openid.buildAuthorizationUrl(provider, {
				redirect_uri: redirectUri,
				scope: [...new Set(["openid", ...scopes])].join(" "),
				state: secrets.state,
				nonce: secrets.nonce,
				code_challenge: await openid.calculatePKCECodeChallenge(secrets.verifier),
				code_challenge_method: "S256",
				...(acrValues.length === 0 ? {} : { acr_values: acrValues.join(" ") }),
			});
			return success({ address: address.href, secrets });
		},
		async finish(address, { state, nonce, verifier }) {
			const provider = await findProvider();
			if (provider === undefined) return failure("not-reached");
			try {
				const tokens = await openid.authorizationCodeGrant(provider, address, {
					expectedState: state,
					expectedNonce: nonce,
					pkceCodeVerifier: verifier,
					idTokenExpected: true,
				});
				const claims = tokens.claims();
				return claims === undefined ? failure("not-valid") : success(claims);
			} catch (error) {
				return failure(
					error instanceof openid.AuthorizationResponseError ? "broken-off" : "not-valid",
				);
			}
		},
	};
}

function discover({ issuer, clientId, clientSecret }: OpenIdSettings) {
	const { hostname, protocol } = new URL(issuer);
	const isThisMachine = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
	return openid.discovery(new URL(issuer), clientId, clientSecret, undefined, {
		timeout: patience,
		execute: protocol === "http:" && isThisMachine ? [openid.allowInsecureRequests] : [],
	});
}
