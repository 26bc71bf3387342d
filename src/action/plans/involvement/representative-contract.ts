import { z } from "zod";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";

const voices = [
	"union-representative",
	"user-council-representative",
	"elected-representative",
	"unit-leader",
] as const;

/** An account that can speak for a participant of a plan. */
export const representativeShown = z.object({
	account: identifierField,
	name: z.string().meta({ description: "As the account is called." }),
	role: z
		.enum(voices)
		.meta({ description: "Held today; an account with several stands once for each." }),
});
export type RepresentativeShown = z.output<typeof representativeShown>;
export const rolesWithVoice: readonly string[] = voices;

export const representativeQuery = pageQuery(["name", "role"], {
	role: z.enum(voices).optional(),
});
export type RepresentativeQuery = z.output<typeof representativeQuery>;
