import { z } from "zod";
import { identifierField, plainDateField } from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";
import { countedInKinds, evidenceKinds } from "../../competence/model.ts";
import { analysisShown } from "../analyses/analysis-contract.ts";
import {
	amountField,
	countField,
	percentField,
	riskField,
	shortfallField,
} from "../figure-fields.ts";
import { horizons } from "../model.ts";
import { gapsOfOneKind } from "./finding-problems.ts";

export const gapStates = ["gap", "one-away", "robust", "empty-group"] as const;

const remedyNames = ["verify", "mobilise", "learn", "acquire"] as const;

const remedies = z.object({
	verify: countField,
	mobilise: countField,
	learn: countField,
	acquire: countField,
});

const ahead = z.object({
	months: z.literal(horizons),
	risk: riskField,
	expectedShortfall: shortfallField,
	riskWithRecruitment: riskField,
	expectedShortfallWithRecruitment: shortfallField,
});

const figures = z
	.object({
		place: z.number().int().min(1).meta({ description: "1 matters most." }),
		state: z.enum(gapStates),
		supply: amountField,
		gap: amountField,
		surplus: amountField,
		coverage: percentField.meta({ description: "Supply of required, at most 100." }),
		groupSize: countField.meta({ description: "Persons that the requirement is about." }),
		keyPersons: countField,
		remedies: remedies.meta({ description: "Persons; they sum to the gap in persons." }),
		ahead: z.array(ahead),
	})
	.meta({ description: "Amounts are in what countedIn says." });

/** A unit or a competence of a finding: it stays in the finding when it is gone. */
export const namedThen = z.object({
	id: identifierField.nullable().meta({ description: "Null: it was not known by an id." }),
	name: z.string().meta({ description: "As it was called." }),
});

/** Of a requirement as it was judged. Who sees the outline gets no figures. */
export const gapShown = z.object({
	kind: z.literal("gap"),
	id: identifierField,
	analysis: identifierField,
	requirement: identifierField.nullable(),
	unit: namedThen,
	unitPath: z.string().meta({ description: "As the unit was called." }),
	competence: namedThen,
	countedIn: z.enum(countedInKinds),
	share: z.number().nullable().meta({ description: "Percent, of requirements in shares." }),
	required: amountField.nullable().meta({
		description:
			"Persons, or hundredths of an FTE. Null in the outline of a share, where it tells how large the group is.",
	}),
	roles: z.array(z.string()).meta({ description: "Whom it is for; empty: everyone." }),
	minLevel: z.number().int().min(0).max(4),
	minEvidence: z.enum(evidenceKinds),
	criticality: z.number().int().min(1).max(3),
	basis: z.string(),
	figures: figures.nullable().meta({ description: "Null for those who see the outline." }),
});
export type GapShown = z.output<typeof gapShown>;

/** A competence that somebody holds and nobody requires. */
const phaseOutShown = z.object({
	kind: z.literal("phase-out"),
	id: identifierField,
	analysis: identifierField,
	competence: namedThen,
	place: z.number().int().min(1),
	holders: countField,
});

export const findingShown = z.discriminatedUnion("kind", [gapShown, phaseOutShown]);
export type FindingShown = z.output<typeof findingShown>;

/** What the list can be put in order by. Of these the outline has only unit, competence and criticality. */
const findingOrders = [
	"place",
	"unit",
	"competence",
	"criticality",
	"gap",
	"coverage",
	"keyPersons",
	"risk12",
	"risk24",
	"risk36",
	"risk60",
] as const;

export const findingQuery = pageQuery(findingOrders, {
	unit: identifierField.optional().meta({ description: "This unit and those below it." }),
	competence: identifierField.optional(),
	state: z.enum(gapStates).optional(),
	criticality: z.coerce.number().int().min(1).max(3).optional(),
	kind: z.enum(["gap", "phase-out"]).optional(),
	surplus: z.literal("true").optional().meta({ description: "Only where there is a surplus." }),
	remedy: z
		.enum(remedyNames)
		.optional()
		.meta({ description: "Only where this remedy could give somebody." }),
	countedIn: z
		.enum(countedInKinds)
		.optional()
		.meta({ description: "Has to be given to sort by gap: persons and FTE cannot be compared." }),
}).check(({ value, issues }) => {
	// Run also when the sort is refused for something else.
	if (
		!Array.isArray(value.sort) ||
		value.countedIn !== undefined ||
		!value.sort.some(({ by }) => by === "gap")
	)
		return;
	const params = { detail: gapsOfOneKind };
	issues.push({ code: "custom", input: value.sort, path: ["sort"], params });
});
export type FindingQuery = z.output<typeof findingQuery>;

export const findingPage = pageOf(findingShown);
export const findingParams = z.strictObject({ finding: identifierField });

export const requirementNow = z.object({
	id: identifierField,
	unit: z.object({ id: identifierField, name: z.string() }),
	competence: z.object({ id: identifierField, name: z.string() }),
	countedIn: z.enum(countedInKinds),
	required: z.number().meta({ description: "Persons, FTE or percent, as countedIn says." }),
	minLevel: z.number().int().min(0).max(4),
	minEvidence: z.enum(evidenceKinds),
	roles: z.array(z.string()),
	criticality: z.number().int().min(1).max(3),
	basis: z.string(),
	validFrom: plainDateField.nullable(),
	validTo: plainDateField.nullable(),
	guidance: z.array(
		z.object({
			id: identifierField,
			source: z.enum(["national", "own"]).meta({ description: "own: also a cooperation's." }),
			kind: z.string(),
			title: z.string(),
			reference: z.string(),
		}),
	),
});
export type RequirementNow = z.output<typeof requirementNow>;

const historyShown = z.object({
	finding: identifierField,
	analysis: identifierField,
	asOf: plainDateField,
	recordedAt: z.string().meta({ format: "date-time" }),
	countedIn: z.enum(countedInKinds),
	figures: z
		.object({
			state: z.enum(gapStates),
			required: amountField,
			supply: amountField,
			gap: amountField,
			coverage: percentField,
			keyPersons: countField,
		})
		.nullable(),
});
export type HistoryShown = z.output<typeof historyShown>;

export const findingInFull = z.object({
	finding: findingShown,
	analysis: analysisShown.meta({ description: "How the finding was made." }),
	requirement: requirementNow
		.nullable()
		.meta({ description: "The requirement and its guidance as they are now; null: it is gone." }),
	history: z
		.array(historyShown)
		.meta({ description: "The same requirement in every analysis, this one too, oldest first." }),
});
