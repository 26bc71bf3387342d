import { z } from "zod";
import { identifierField, plainDateField } from "../../../machinery/http/listing/fields.ts";

const personShown = z.object({
	id: identifierField,
	name: z.string().nullable(),
	unitPaths: z.array(z.string()).meta({ description: "Where the person works on the day." }),
});

export const personsOfFinding = z.object({
	on: plainDateField.meta({ description: "Today: worked out now, from the data of now." }),
	computedNow: z.literal(true),
	requirement: identifierField,
	figuresThen: z.object({ groupSize: z.number().int(), keyPersons: z.number().int() }),
	groupSizeNow: z.number().int().min(0),
	members: z
		.array(
			personShown.extend({
				standing: z
					.enum(["counts", "verify", "mobilise", "learn", "cannot-learn-yet"])
					.meta({ description: "Counts already, or the first remedy that would make it count." }),
			}),
		)
		.meta({ description: "Everyone that the requirement is about, who counts first." }),
	movers: z.object({
		count: z.number().int().min(0),
		persons: z.array(personShown).meta({
			description: "Who works elsewhere and can come. A leader sees those of own units only.",
		}),
	}),
});
export type PersonsOfFinding = z.output<typeof personsOfFinding>;
