import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { InputFault } from "../../../machinery/http/problems/problem.ts";
import type { Level } from "../../competence/model.ts";
import type { DecisionBody } from "./declaration-contract.ts";
import { chooseCompetence, nothingToCheck, otherCompetence } from "./declaration-texts.ts";

/** What a decision is made about. */
export interface Declared {
	readonly competence: Identifier | null;
	readonly level: Level;
	readonly validFrom: PlainDate | null;
	readonly validTo: PlainDate | null;
	readonly attachments: number;
}

/** What was confirmed; becomes a holding. */
export interface Confirmed {
	readonly competence: Identifier;
	readonly level: Level;
	readonly evidence: "confirmed" | "documented";
	readonly validFrom: PlainDate | null;
	readonly validTo: PlainDate | null;
}

export type Decided =
	| { readonly status: "returned"; readonly comment: string }
	| {
			readonly status: "confirmed" | "adjusted";
			readonly comment: string;
			readonly confirmed: Confirmed;
	  };

/** What the decision comes to, or what is wrong with it. */
export function decideDeclaration(
	declared: Declared,
	decision: DecisionBody,
): Result<Decided, InputFault> {
	const { comment } = decision;
	if (decision.decision === "return") return success({ status: "returned", comment });
	const competence = decision.competence ?? declared.competence;
	if (competence === null) {
		return failure({ pointer: "/competence", detail: chooseCompetence });
	}
	if (decision.decision === "adjust") {
		const { level, evidence, validFrom, validTo } = decision;
		const confirmed = { competence, level, evidence, validFrom, validTo };
		return success({ status: "adjusted", comment, confirmed });
	}
	if (declared.competence !== null && competence !== declared.competence) {
		return failure({ pointer: "/competence", detail: otherCompetence });
	}
	if (decision.attachmentChecked && declared.attachments === 0) {
		return failure({ pointer: "/attachmentChecked", detail: nothingToCheck });
	}
	const evidence = decision.attachmentChecked ? "documented" : "confirmed";
	const { level, validFrom, validTo } = declared;
	return success({
		status: "confirmed",
		comment,
		confirmed: { competence, level, evidence, validFrom, validTo },
	});
}
