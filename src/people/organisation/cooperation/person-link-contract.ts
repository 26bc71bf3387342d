import { z } from "zod";
import { identifierField, keptFields } from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";

export const personLinkBody = z.strictObject({
	cooperation: identifierField,
	person: identifierField.meta({ description: "One of the organisation's own." }),
	commonPerson: identifierField.optional().meta({
		description:
			"The number that the municipalities call the person by between them; without: a new one, to hand to the others.",
	}),
});
export type PersonLinkBody = z.output<typeof personLinkBody>;

export const personLinkShown = z.object({
	...keptFields,
	cooperation: identifierField,
	person: identifierField,
	commonPerson: identifierField,
});
export type PersonLinkShown = z.output<typeof personLinkShown>;

export const personLinkQuery = pageQuery(["commonPerson", "person"], {
	cooperation: identifierField.optional(),
	person: identifierField.optional(),
});

export const personLinkParams = z.strictObject({ link: identifierField });
