import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../../machinery/http/listing/page.ts";
import { wordsField } from "../../../../people/organisation/text-without-identity-number.ts";
import { signalKinds, urgencies } from "../model.ts";

/** own: of the acting organisation's units. shared: of another organisation, through a cooperation. */
const sources = ["own", "shared"] as const;

export const namedCompetence = z.object({
	id: identifierField.nullable().meta({ description: "Null: the own catalogue does not have it." }),
	name: z.string(),
});

/** What others are told of a surplus, or of something missing: no persons, no figures, nobody's name. */
const toldFields = {
	id: identifierField.meta({
		description: "Of the signal when the source is own, else of what is shared.",
	}),
	source: z.enum(sources),
	organisation: identifierField,
	organisationName: z.string(),
	unitPath: z.string().nullable().meta({ description: "Null: another organisation's." }),
	competence: namedCompetence,
	validFrom: plainDateField,
	validTo: plainDateField.nullable(),
	words: z.string(),
};

export const matchShown = z.object({
	...toldFields,
	kind: z.enum(signalKinds),
	urgency: z.enum(urgencies).nullable().meta({ description: "Null: another organisation's." }),
});
export type MatchShown = z.output<typeof matchShown>;
export const matchesShown = z.object({ items: z.array(matchShown) });

export const offerShown = z.object({
	...toldFields,
	offeredOn: plainDateField,
	mine: z.boolean().meta({ description: "Whether it is of a unit that the caller reaches." }),
	answered: z.boolean().meta({ description: "Whether the caller's units have answered it." }),
});
export type OfferShown = z.output<typeof offerShown>;

export const offerQuery = pageQuery(
	["competence", "offeredOn", "organisation", "unit", "validFrom"],
	{
		source: z.enum(sources).optional(),
		competence: identifierField.optional(),
		on: plainDateField.optional().meta({ description: "Those that hold on this day." }),
	},
);
export type OfferQuery = z.output<typeof offerQuery>;
export const offerPage = pageOf(offerShown);
export const offerParams = z.strictObject({ offer: identifierField });

export const replyBody = z.strictObject({
	unit: identifierField
		.nullable()
		.default(null)
		.meta({ description: "The own unit that needs it; null: the whole organisation." }),
	words: wordsField(2000),
	contact: wordsField(300).meta({ description: "How the one who offers reaches whoever answers." }),
});
export type ReplyBody = z.output<typeof replyBody>;

export const replyShown = z.object({
	...keptFields,
	source: z.enum(sources),
	organisationName: z.string(),
	unitPath: z.string().nullable(),
	words: z.string(),
	contact: z.string(),
	repliedOn: plainDateField,
});
export type ReplyShown = z.output<typeof replyShown>;
export const replyQuery = pageQuery(["repliedOn", "organisation"], {});
export type ReplyQuery = z.output<typeof replyQuery>;
export const replyPage = pageOf(replyShown);

export const sharingShown = z.object({
	id: identifierField,
	name: z.string(),
	ownerName: z.string(),
});
export type SharingShown = z.output<typeof sharingShown>;
export const sharingPage = z.object({ items: z.array(sharingShown) });
export const shareBody = z.strictObject({ cooperation: identifierField });
export const shareParams = z.strictObject({ signal: identifierField, share: identifierField });
