import { z } from "zod";

/*
 * The scales of what an analysis finds. Every figure is a whole number; what it counts stands in the schema that it is
 * of, by one name in the OpenAPI document (decision 0015).
 */

/** A number of persons, requirements or findings. */
export const countField = z.number().int().min(0);

export const amountField = z.number().int().meta({
	id: "Amount",
	description:
		"Persons where `countedIn` is `headcount` or `share-of-headcount`; hundredths of an FTE where it is `fte` or `share-of-fte` (250 is 2.50 FTE).",
});

export const percentField = z
	.number()
	.int()
	.min(0)
	.max(100)
	.meta({ id: "Percent", description: "Whole percent." });

export const riskField = z.number().int().min(0).max(100_000).meta({
	id: "Risk",
	description: "A chance in hundred-thousandths: 37716 is 37.716 %.",
});

export const shortfallField = z.number().int().min(0).meta({
	id: "ExpectedShortfall",
	description:
		"Hundred-thousandths of a person, or of an FTE, as `countedIn` says: 43800 is 0.438.",
});
