import { findOrganisationNumbers } from "./organisation-of-claim.ts";
import type { SignInProvider } from "./sign-in-provider.ts";

/** What of an account decides whether somebody from elsewhere is let in to it. */
export interface Candidate {
	readonly owner: string;
	readonly disabled: boolean;
	readonly organisationNumber: string | null;
}

export type Refusal = "unknown" | "level" | "organisation" | "closed" | "several";

/**
 * Which of the accounts that are this person's the person is let in to, or why not: a level that is good enough, the
 * organisation acted for, an account that is open, and one alone.
 */
export function admit<Account extends Candidate>(
	accounts: readonly Account[],
	claims: Readonly<Record<string, unknown>>,
	provider: Pick<SignInProvider, "requiredAcr" | "organisationClaim">,
	wanted: string | null,
): { readonly account: Account } | { readonly refusal: Refusal } {
	const { requiredAcr, organisationClaim } = provider;
	if (requiredAcr !== undefined && !requiredAcr.some((level) => level === claims.acr)) {
		return { refusal: "level" };
	}
	if (accounts.length === 0) return { refusal: "unknown" };
	const numbers =
		organisationClaim === undefined
			? undefined
			: findOrganisationNumbers(claims[organisationClaim]);
	const ofOrganisation = accounts.filter(
		({ organisationNumber }) =>
			numbers === undefined ||
			(organisationNumber !== null && numbers.includes(organisationNumber)),
	);
	if (ofOrganisation.length === 0) return { refusal: "organisation" };
	const open = ofOrganisation.filter(
		({ owner, disabled }) => !disabled && (wanted === null || owner === wanted),
	);
	const [account, ...more] = open;
	if (account === undefined) return { refusal: "closed" };
	return more.length > 0 ? { refusal: "several" } : { account };
}
