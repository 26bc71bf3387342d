import type { operations } from "./schema.d.ts";

type JsonOf<Answered> = Answered extends { content: { "application/json": infer Json } }
	? Json
	: never;
type Answers<Operation extends keyof operations> = operations[Operation]["responses"];

/** What an operation answers with, by its name: `Answer<"getUnit">`. */
export type Answer<Operation extends keyof operations> = JsonOf<
	Answers<Operation>[keyof Answers<Operation> & (200 | 201)]
>;

/** One row of what a list answers with. */
export type Item<Operation extends keyof operations> =
	Answer<Operation> extends {
		items: (infer Row)[];
	}
		? Row
		: never;

/** What an operation is sent. */
export type Body<Operation extends keyof operations> = operations[Operation] extends {
	requestBody: { content: { "application/json": infer Json } };
}
	? Json
	: never;
