import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";
import { looseWordsField } from "../../../people/organisation/text-without-identity-number.ts";
import { conversationStates } from "./conversation-state.ts";
import { conversationPoints } from "./tables.ts";

const sides = ["employee", "leader"] as const;

const personShown = z.object({
	id: identifierField,
	staffNumber: z.string(),
	name: z.string().nullable(),
});

export const conversationBody = z.strictObject({
	person: identifierField,
	plannedOn: plainDateField,
});
export type ConversationBody = z.output<typeof conversationBody>;

export const datesBody = z.strictObject({
	plannedOn: plainDateField,
	heldOn: plainDateField.nullable().meta({ description: "Never later than today." }),
});
export type DatesBody = z.output<typeof datesBody>;

export const pointBody = z.strictObject({
	words: looseWordsField(5000).meta({ description: "What the caller's own side says." }),
	notes: looseWordsField(5000).meta({ description: "What the two came to; either may write." }),
});
export type PointBody = z.output<typeof pointBody>;

export const agreementBody = z.strictObject({
	agreed: z.boolean().meta({ description: "False takes back, until both have agreed." }),
});

export const conversationShown = z.object({
	...keptFields,
	person: personShown,
	leaderName: z.string().nullable().meta({ description: "Null: the account is gone." }),
	side: z.enum(sides).meta({ description: "Which of the two the caller is." }),
	state: z.enum(conversationStates),
	plannedOn: plainDateField,
	heldOn: plainDateField.nullable(),
	employeeAgreedOn: plainDateField.nullable(),
	leaderAgreedOn: plainDateField.nullable(),
});
export type ConversationShown = z.output<typeof conversationShown>;

export const pointShown = z.object({
	...keptFields,
	point: z.enum(conversationPoints),
	employeeWords: z.string(),
	leaderWords: z.string(),
	notes: z.string(),
});
export type PointShown = z.output<typeof pointShown>;

export const conversationInFull = z.object({
	...conversationShown.shape,
	points: z.array(pointShown).meta({ description: "The seven, in their order." }),
});
export type ConversationInFull = z.output<typeof conversationInFull>;

export const conversationQuery = pageQuery(["plannedOn", "heldOn", "person", "state"], {
	person: identifierField.optional(),
	side: z.enum(sides).optional(),
	state: z.enum(conversationStates).optional(),
});
export type ConversationQuery = z.output<typeof conversationQuery>;
export const conversationPage = pageOf(conversationShown);
export const conversationParams = z.strictObject({ conversation: identifierField });
export const pointParams = z.strictObject({
	conversation: identifierField,
	point: identifierField,
});

/** Of one employee of a leader's units. */
export const statusShown = z.object({
	person: personShown,
	unitPaths: z.array(z.string()),
	lastHeldOn: plainDateField
		.nullable()
		.meta({ description: "With any leader; null: none is registered." }),
	plannedOn: plainDateField.nullable().meta({ description: "The next that is planned." }),
	due: z.boolean().meta({ description: "None held in the last 12 months." }),
	conversation: identifierField
		.nullable()
		.meta({ description: "The caller's own that is not agreed yet." }),
});
export type StatusShown = z.output<typeof statusShown>;
export const statusQuery = pageQuery(["person", "lastHeldOn", "plannedOn"], {
	due: z.enum(["yes", "no"]).optional(),
	unit: identifierField.optional().meta({ description: "Of this unit or any below it." }),
});
export type StatusQuery = z.output<typeof statusQuery>;
export const statusPage = pageOf(statusShown);

export const countShown = z.object({
	unit: z.object({ id: identifierField, name: z.string() }),
	unitPath: z.string(),
	employees: z.number().int().meta({ description: "Who work in the unit itself today." }),
	held: z
		.number()
		.int()
		.nullable()
		.meta({ description: "Who had one in the last 12 months; null: fewer than five employees." }),
});
export type CountShown = z.output<typeof countShown>;
export const countQuery = pageQuery(["unit", "employees", "held"], {});
export type CountQuery = z.output<typeof countQuery>;
export const countPage = pageOf(countShown);
