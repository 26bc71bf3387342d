import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { wordsField } from "../../../people/organisation/text-without-identity-number.ts";
import { deliveryKinds } from "../model.ts";
import { deliveryStatuses } from "./delivery-rules.ts";

const persons = z.number().int().min(0).max(1_000_000).nullable();

/** What is done of a measure. */
export const deliveryBody = z.strictObject({
	kind: z.enum(deliveryKinds),
	description: wordsField(2000),
	status: z.enum(deliveryStatuses),
	plannedPersons: persons.meta({ description: "Null: not known." }),
	completedPersons: persons.meta({ description: "Null: not known; at most those planned." }),
	validFrom: plainDateField.meta({ description: "The first day." }),
	validTo: plainDateField
		.nullable()
		.meta({ description: "The last day; asked for when it is completed or cancelled." }),
});
export type DeliveryBody = z.output<typeof deliveryBody>;

export const deliveryShown = z.object({
	...keptFields,
	...deliveryBody.shape,
	measure: identifierField,
	spent: z.number().int().meta({ description: "Whole kroner booked so far." }),
	withheld: z
		.literal("protected")
		.nullable()
		.meta({ description: "protected: planned and completed persons are not shown here." }),
});
export type DeliveryShown = z.output<typeof deliveryShown>;

export const deliveryQuery = pageQuery(
	["validFrom", "validTo", "description", "kind", "status", "spent"],
	{
		kind: z.enum(deliveryKinds).optional(),
		status: z.enum(deliveryStatuses).optional(),
	},
);
export type DeliveryQuery = z.output<typeof deliveryQuery>;

export const deliveryParams = z.object({ delivery: identifierField });
