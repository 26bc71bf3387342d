import { z } from "zod";
import { identifierField, plainDateField } from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";

const count = z.number().int().min(0);

const latestField = plainDateField.nullable().meta({
	description:
		"When something was last declared, decided, checked or found right as it is; null: never.",
});

export const staleShown = z.object({
	id: identifierField,
	staffNumber: z.string(),
	name: z.string().nullable(),
	units: z.array(z.string()),
	latest: latestField,
});
export type StaleShown = z.output<typeof staleShown>;

export const staleQuery = pageQuery(["latest", "name", "staffNumber"], {});
export type StaleQuery = z.output<typeof staleQuery>;

const freshnessCounts = {
	persons: count,
	stale: count.meta({ description: "Not gone through in the last 12 months, or never." }),
	never: count.meta({ description: "Of those: never." }),
};

export const freshnessShown = z.object({
	total: z.object(freshnessCounts).meta({ description: "Within reach, each person once." }),
	units: z.array(
		z.object({
			unit: z.object({ id: identifierField, name: z.string(), path: z.string() }),
			...freshnessCounts,
		}),
	),
});
export type FreshnessShown = z.output<typeof freshnessShown>;

const waiting = (what: string) =>
	count.nullable().meta({ description: `${what} Null: not for the caller's roles.` });

/** What waits for the caller in mapping: for front pages. */
export const tasksShown = z.object({
	toConfirm: waiting("Declarations that the caller may decide on."),
	unanswered: waiting("In the leader's units: persons who have not answered an open round."),
	staleProfiles: waiting("In the leader's units: persons whose profile is stale."),
	roundsToAnswer: waiting("Open rounds that the caller has not answered."),
	returned: waiting("Own declarations that were returned and not declared again."),
	ownProfileStale: z.boolean().nullable(),
});
export type TasksShown = z.output<typeof tasksShown>;
