import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
	textField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { emailField, languageField, roleField } from "./account-fields.ts";

export const grantShown = z.object({
	...keptFields,
	role: roleField,
	unit: z
		.object({ id: identifierField, name: z.string() })
		.nullable()
		.meta({ description: "Where a leader leads, and everywhere below. Null: the organisation." }),
	validFrom: plainDateField,
	validTo: plainDateField
		.nullable()
		.meta({ description: "The last day; null: until further notice." }),
});

const accountStates = ["invited", "active", "disabled"] as const;

export const accountShown = z.object({
	...keptFields,
	email: z.string(),
	name: z.string(),
	language: languageField,
	person: identifierField.nullable().meta({ description: "The employee that this is, if any." }),
	state: z
		.enum(accountStates)
		.meta({ description: "invited: has not signed in yet. disabled: cannot sign in." }),
	signsIn: z
		.enum(["password", "elsewhere", "chosen"])
		.nullable()
		.meta({ description: "How; chosen: an invented account of demo mode. Null: not yet." }),
	roles: z
		.array(grantShown)
		.meta({ description: "Those that hold, will hold or have held, oldest first." }),
});
export type AccountShown = z.output<typeof accountShown>;

export const accountQuery = pageQuery(["name", "email", "state"], {
	role: roleField.optional().meta({ description: "Who has this role today." }),
	state: z.enum(accountStates).optional(),
});

const nameField = textField(200);
const personField = identifierField
	.nullable()
	.meta({ description: "An employee of the organisation." });

export const newGrant = z.strictObject({
	role: roleField,
	unit: identifierField.nullable().default(null).meta({ description: "Of unit-leader alone." }),
	validFrom: plainDateField.optional().meta({ description: "Today unless told." }),
	validTo: plainDateField
		.nullable()
		.default(null)
		.meta({ description: "The last day; null: until further notice." }),
});
export type NewGrant = z.output<typeof newGrant>;

export const changedGrant = z.strictObject({
	validFrom: plainDateField,
	validTo: plainDateField
		.nullable()
		.meta({ description: "The last day; null: until further notice." }),
});

export const newAccount = z.strictObject({
	email: emailField,
	name: nameField,
	language: languageField.default("nb"),
	person: personField.default(null),
	roles: z.array(newGrant).min(1).max(20),
});
export type NewAccount = z.output<typeof newAccount>;

export const changedAccount = z.strictObject({
	email: emailField,
	name: nameField,
	language: languageField,
	person: personField,
	disabled: z.boolean(),
});
export type ChangedAccount = z.output<typeof changedAccount>;

export const ownAccountShown = z.object({
	...keptFields,
	email: z.string(),
	name: z.string(),
	language: languageField,
	person: identifierField.nullable(),
	organisation: z.object({ id: identifierField, name: z.string(), kind: z.string() }),
	demo: z.boolean().meta({ description: "An invented account: everything here is." }),
	actsAs: z
		.array(roleField)
		.meta({ description: "The roles of this session: all that hold today, or the one chosen." }),
	roles: z.array(grantShown),
	may: z.record(z.string(), z.enum(["all", "units", "self", "outline"])).meta({
		description: "What the session may do, and how far; what is not named is not allowed.",
	}),
});

export const sessionShown = z.object({
	id: identifierField,
	begun: z.string().meta({ format: "date-time" }),
	used: z.string().meta({ format: "date-time", description: "To the minute." }),
	ends: z.string().meta({ format: "date-time", description: "At the latest." }),
});
