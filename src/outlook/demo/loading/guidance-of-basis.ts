import type { GuidanceKind } from "../../../knowledge/guidance/model.ts";

/** What a requirement of the demo rests on: something national by its code, or the municipality's own. */
export type GuidanceOfBasis =
	| { readonly national: "law" | "plan"; readonly code: string }
	| { readonly own: GuidanceKind; readonly title: string };

const nationals: readonly (readonly [beginning: string, kind: "law" | "plan", code: string])[] = [
	["Helse- og omsorgstjenesteloven § 3-2", "law", "hol § 3-2"],
	["Helse- og omsorgstjenesteloven kapittel 9", "law", "hol kapittel 9"],
	["Helsepersonelloven § 48", "law", "helsepersonelloven § 48"],
	["Kompetanseløft 2025", "plan", "k2025"],
];

const agreement = /^(samarbeids)?avtale/i;
const localGoal = /^lokal/i;

/** Null without a basis. Laws and plans that the product has no row for become the municipality's own guidance. */
export function guidanceOfBasis(basis: string): GuidanceOfBasis | null {
	if (basis === "") return null;
	const known = nationals.find(([beginning]) => basis.startsWith(beginning));
	if (known !== undefined) return { national: known[1], code: known[2] };
	if (agreement.test(basis)) return { own: "agreement", title: basis };
	return { own: localGoal.test(basis) ? "local-goal" : "other", title: basis };
}
