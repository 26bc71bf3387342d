import type { CompetenceKind } from "../../competence/model.ts";

/**
 * The share of leavers that are normally replaced by somebody qualified, when the municipality gives no figure of its
 * own: a suggestion, to be replaced (gap analysis, "With normal recruitment").
 */
export const normalRecruitment: Readonly<Record<CompetenceKind, number>> = {
	education: 0.8,
	authorisation: 0.8,
	course: 0,
	skill: 0,
};

export function recruitmentFor(kind: CompetenceKind | null, own: number | null): number {
	return own ?? (kind === null ? 0 : normalRecruitment[kind]);
}
