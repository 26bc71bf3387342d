import { z } from "zod";
import { textField } from "../../../machinery/http/listing/fields.ts";

const age = z.number().int().min(0).max(999);

const turnoverRate = z.strictObject({
	ageFrom: age.meta({ description: "The youngest age of the band, in completed years." }),
	ageTo: age.meta({ description: "The oldest age of the band, included." }),
	educationGroup: textField(200)
		.nullable()
		.meta({ description: "Null: everyone whose group has no rate of its own at the age." }),
	yearlyExit: z
		.number()
		.min(0)
		.max(1)
		.meta({ description: "The share that leaves in a year, 0–1." }),
});

const tableFields = {
	name: textField(200).meta({ description: "What the table is called where figures are shown." }),
	source: textField(500).meta({ description: "Where its figures come from." }),
	rates: z
		.array(turnoverRate)
		.min(1)
		.max(2000)
		.meta({ description: "Of several that cover an age, the first counts." }),
};

export const turnoverBody = z.strictObject(tableFields);

export const turnoverAnswer = z.object({
	version: z.number().int().min(1),
	own: z
		.boolean()
		.meta({ description: "False: the product's own table, until one's own is given." }),
	...tableFields,
});
export type TurnoverAnswer = z.output<typeof turnoverAnswer>;
