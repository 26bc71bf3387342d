import createClient, { type FetchResponse } from "openapi-fetch";
import { getLanguage } from "../language/chosen-language.ts";
import { noteSignedOut } from "../session/signed-out.ts";
import { type Problem, Refused } from "./problem.ts";
import { noAnswer } from "./problem-texts.ts";
import type { paths } from "./schema.d.ts";

/** The public API, typed by its own document: `client.GET("/units/{unit}", { params: { path: { unit } } })`. */
export const client = createClient<paths>({
	baseUrl: "/api/v1",
	// The header that forms of other sites cannot send.
	headers: { "x-rodtrad": "1" },
});

client.use({
	onRequest({ request }) {
		request.headers.set("accept-language", getLanguage());
		return request;
	},
});

type Asked<
	T extends Record<string | number, unknown>,
	O,
	M extends `${string}/${string}`,
> = Promise<FetchResponse<T, O, M>>;

/** The answer of a request, or a thrown `Refused`: for queries. */
export async function get<
	T extends Record<string | number, unknown>,
	O,
	M extends `${string}/${string}`,
>(asked: Asked<T, O, M>): Promise<NonNullable<FetchResponse<T, O, M>["data"]>> {
	const outcome = await attempt(asked);
	if (!outcome.ok) throw new Refused(outcome.problem);
	return outcome.value;
}

export type Outcome<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problem: Problem };

/** The answer of a request, or why not, as values: for what a user sends. */
export async function attempt<
	T extends Record<string | number, unknown>,
	O,
	M extends `${string}/${string}`,
>(asked: Asked<T, O, M>): Promise<Outcome<NonNullable<FetchResponse<T, O, M>["data"]>>> {
	let answered: FetchResponse<T, O, M>;
	try {
		answered = await asked;
	} catch {
		return { ok: false, problem: noAnswer[getLanguage()] };
	}
	const { data, error, response } = answered;
	if (response.status === 401) noteSignedOut();
	if (response.ok) return { ok: true, value: data as NonNullable<typeof data> };
	const problem = (error ?? {}) as Partial<Problem>;
	return {
		ok: false,
		problem: { ...noAnswer[getLanguage()], ...problem, status: response.status },
	};
}

/** The header of a change: from which version it was made. */
export function from(version: number): { readonly "If-Match": string } {
	return { "If-Match": `"${version}"` };
}
