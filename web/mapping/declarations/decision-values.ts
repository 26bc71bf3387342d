import type { Body } from "../../api/shapes.ts";

type Decision = Body<"decideDeclaration">;

/** The form's values as the decision that they say. */
export function asDecision(values: {
	readonly decision: string;
	readonly competence: string;
	readonly attachmentChecked: boolean;
	readonly comment: string;
	readonly level: string;
	readonly evidence: string;
	readonly validFrom: string;
	readonly validTo: string;
}): Decision {
	const comment = values.comment.trim();
	const competence = values.competence === "" ? null : values.competence;
	if (values.decision === "return") return { decision: "return", comment };
	if (values.decision === "confirm") {
		const { attachmentChecked } = values;
		return { decision: "confirm", competence, attachmentChecked, comment };
	}
	return {
		...{ decision: "adjust", competence, comment },
		level: Number(values.level) as 2,
		evidence: values.evidence === "documented" ? "documented" : "confirmed",
		validFrom: values.validFrom === "" ? null : values.validFrom,
		validTo: values.validTo === "" ? null : values.validTo,
	};
}
