import { attempt, client, type Outcome } from "../../api/client.ts";

/** The employee with this staff number; null of an empty one; a problem with the field when there is none. */
export async function findPerson(
	staffNumber: string,
	unknown: string,
): Promise<Outcome<string | null>> {
	const wanted = staffNumber.trim();
	if (wanted === "") return { ok: true, value: null };
	const query = { search: wanted, working: "any", limit: 50 } as const;
	const found = await attempt(client.GET("/persons", { params: { query } }));
	if (!found.ok) return found;
	const person = found.value.items.find((one) => one.staffNumber === wanted);
	if (person !== undefined) return { ok: true, value: person.id };
	return {
		ok: false,
		problem: {
			status: 422,
			code: "invalid-input",
			title: unknown,
			detail: unknown,
			errors: [{ pointer: "/person", detail: unknown }],
		},
	};
}
