import { z } from "zod";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";

export const definitionShown = z.object({
	key: z.string(),
	fields: z.array(z.string()).meta({ description: "The names in answers of what it explains." }),
	name: z.string(),
	meaning: z.string(),
	steps: z.array(z.string()).meta({ description: "How it is made, in order." }),
	inputs: z.array(z.string()).meta({ description: "What goes into it." }),
	source: z.string(),
	version: z.number().int().min(1),
});
export type DefinitionShown = z.output<typeof definitionShown>;

export const definitionPage = pageOf(definitionShown);
export const definitionQuery = pageQuery(["order", "name"], {
	field: z
		.string()
		.max(100)
		.optional()
		.meta({ description: "What explains this field of an answer, such as keyPersons." }),
});
export const definitionParams = z.strictObject({ key: z.string().max(100) });
