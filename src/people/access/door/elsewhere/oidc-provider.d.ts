/** The part of oidc-provider that the trial of sign-in elsewhere uses. The package has no types of its own. */
declare module "oidc-provider" {
	import type { RequestListener } from "node:http";

	type Exchange = Parameters<RequestListener>;

	interface Grant {
		addOIDCScope(scope: string): void;
		save(): Promise<string>;
	}

	export class Provider {
		constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
		readonly Grant: new (whose: {
			clientId: string;
			accountId: string;
		}) => Grant;
		callback(): RequestListener;
		interactionFinished(
			request: Exchange[0],
			response: Exchange[1],
			result: Readonly<Record<string, unknown>>,
		): Promise<void>;
	}
}
