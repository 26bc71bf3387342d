import { z } from "zod";
import {
	identifierField,
	plainDateField,
	textField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";

const values = z.record(z.string(), z.unknown()).nullable();

export const auditEventShown = z.object({
	id: identifierField,
	at: z.string().meta({ format: "date-time" }),
	action: z.string().meta({
		description:
			"add, change or remove of a row; or what was done without changing one: sign-in, report, erase, and the like.",
	}),
	subject: z.string().meta({ description: "The kind of row, or what else it was done to." }),
	row: identifierField.nullable(),
	about: identifierField.nullable().meta({ description: "The employee it is about, if any." }),
	actor: z.object({
		account: identifierField.nullable().meta({ description: "Null: the program itself." }),
		name: z.string().nullable().meta({ description: "Null: no such account any more." }),
		roles: z.array(z.string()),
		organisation: z.object({ id: identifierField, name: z.string().nullable() }),
	}),
	before: values.meta({ description: "What was, of that which changed and is not personal." }),
	after: values,
	personalBefore: values.meta({
		description:
			"What was, of that which changed and is personal; null for those who do not see persons, and when it is erased.",
	}),
	personalAfter: values,
});

/** Newest first; `sort=-newest` turns it round. */
export const auditQuery = pageQuery(["newest"], {
	from: plainDateField.optional().meta({ description: "The first day, in Norway." }),
	to: plainDateField.optional().meta({ description: "The last day." }),
	action: textField(60).optional(),
	subject: textField(60).optional(),
	row: identifierField.optional(),
	about: identifierField.optional(),
	account: identifierField.optional().meta({ description: "Who did it." }),
});
