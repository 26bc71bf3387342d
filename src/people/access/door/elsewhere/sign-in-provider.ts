/** Where people can sign in elsewhere: Ansattporten, ID-porten, Entra ID, or any other by OpenID Connect. */
export interface SignInProvider {
	/** Stands in addresses: small letters, digits and hyphens. */
	readonly key: string;
	/** What the user chooses by. */
	readonly name: string;
	/** The address that the provider calls itself by. */
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** `openid` is always asked for. */
	readonly scopes: readonly string[];
	/** Levels that are good enough (`acr`); without it, any. */
	readonly requiredAcr?: readonly string[];
	/** The claim that names the organisation acted for, by its number; must be that of the account. */
	readonly organisationClaim?: string;
}
