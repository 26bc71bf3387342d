import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";
import {
	looseWordsField,
	wordsField,
} from "../../../people/organisation/text-without-identity-number.ts";
import { signalKinds, signalStatuses, urgencies } from "./model.ts";
import { matchShown, namedCompetence } from "./offers/offer-contract.ts";

/** What can be said anew as long as the signal is open. */
const termsFields = {
	competence: identifierField
		.nullable()
		.default(null)
		.meta({ description: "Of the catalogue; null: see competenceName." }),
	competenceName: wordsField()
		.nullable()
		.default(null)
		.meta({ description: "What it is called, when the catalogue does not have it." }),
	persons: z
		.number()
		.int()
		.min(1)
		.max(9999)
		.nullable()
		.default(null)
		.meta({ description: "How many persons; null: not known, or said in FTE." }),
	fte: z
		.number()
		.int()
		.min(1)
		.max(999_999)
		.nullable()
		.default(null)
		.meta({ description: "How much, in hundredths of an FTE; null: not known, or persons." }),
	validFrom: plainDateField.optional().meta({ description: "From when; today unless given." }),
	validTo: plainDateField.nullable().default(null).meta({ description: "Null: no end in sight." }),
	urgency: z.enum(urgencies),
	words: looseWordsField(2000)
		.default("")
		.meta({ description: "Why, in the leader's words. Never the name of an employee." }),
};

export const signalTerms = z.strictObject(termsFields);
export type SignalTerms = z.output<typeof signalTerms>;

export const signalBody = z.strictObject({
	unit: identifierField,
	kind: z.enum(signalKinds),
	...termsFields,
});
export type SignalBody = z.output<typeof signalBody>;

export const statusBody = z.strictObject({
	status: z.enum(signalStatuses),
	comment: looseWordsField(2000).default(""),
});
export type StatusBody = z.output<typeof statusBody>;

const shareShown = z.object({
	...keptFields,
	cooperation: identifierField,
	cooperationName: z.string(),
});

export const signalShown = z.object({
	...keptFields,
	unit: z.object({ id: identifierField, name: z.string() }),
	unitPath: z.string(),
	kind: z.enum(signalKinds),
	competence: namedCompetence,
	urgency: z.enum(urgencies),
	status: z.enum(signalStatuses),
	reportedOn: plainDateField,
	statusOn: plainDateField,
	validFrom: plainDateField,
	validTo: plainDateField.nullable(),
	persons: z.number().int().nullable().meta({ description: "Null: not known, or not shown." }),
	fte: z.number().int().nullable().meta({ description: "Hundredths; null as for persons." }),
	words: z.string().nullable().meta({ description: "Null: not shown to this role." }),
	comment: z.string().nullable().meta({ description: "Null: not shown to this role." }),
	reportedBy: z.string().nullable().meta({
		description: "Name of the account that reported; null: the account is gone, or not shown.",
	}),
	statusBy: z.string().nullable().meta({ description: "Name of the account that set the status." }),
	shares: z
		.array(shareShown)
		.meta({ description: "The cooperations in which a surplus is offered to others now." }),
	replies: z.number().int().nullable().meta({ description: "How many have answered the offer." }),
});
export type SignalShown = z.output<typeof signalShown>;

/** What was just reported, with what fits it: who offers what is missing, or who misses what is offered. */
export const signalReported = z.object({ ...signalShown.shape, matches: z.array(matchShown) });

export const signalQuery = pageQuery(
	["urgency", "reportedOn", "competence", "unit", "status", "validFrom", "validTo"],
	{
		kind: z.enum(signalKinds).optional(),
		unit: identifierField.optional().meta({ description: "Of this unit or any below it." }),
		status: z.enum(signalStatuses).optional(),
		closed: z
			.enum(["yes", "no"])
			.optional()
			.meta({ description: "yes: met or withdrawn; no: open or taken up." }),
		competence: identifierField.optional(),
		on: plainDateField.optional().meta({ description: "Those that are about this day." }),
	},
);
export type SignalQuery = z.output<typeof signalQuery>;
export const signalPage = pageOf(signalShown);

export const signalParams = z.strictObject({ signal: identifierField });
