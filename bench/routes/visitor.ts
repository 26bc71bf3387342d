import type { Product } from "./product.ts";

/** Somebody who is signed in. */
export interface Visitor {
	readonly cookie: string;
	/** The id of the own organisation. */
	readonly organisation: string;
	/** The answer to a path below /api/v1; anything but success throws. */
	get<Answer>(path: string): Promise<Answer>;
}

/** Signs in by the demo's door. */
export async function visit(
	{ address, origin }: Product,
	wanted: { readonly role: string; readonly organisation: string },
): Promise<Visitor> {
	const accounts = await ask<DemoAccounts>(`${address}/api/v1/demo/accounts`);
	const chosen = accounts.body.items.find(
		({ role, organisation }) => role === wanted.role && organisation.name === wanted.organisation,
	);
	if (chosen === undefined) throw new Error(`No ${wanted.role} in ${wanted.organisation}.`);
	const signedIn = await ask(`${address}/api/v1/demo/sign-in`, {
		method: "POST",
		headers: { origin, "content-type": "application/json" },
		body: JSON.stringify({ account: chosen.account, role: chosen.role }),
	});
	const cookie = signedIn.headers
		.getSetCookie()
		.map((set) => set.split(";")[0])
		.join("; ");
	return {
		cookie,
		organisation: chosen.organisation.id,
		get: async <Answer>(path: string) =>
			(await ask<Answer>(`${address}/api/v1${path}`, { headers: { cookie } })).body,
	};
}

interface DemoAccounts {
	readonly items: readonly {
		readonly account: string;
		readonly role: string;
		readonly organisation: { readonly id: string; readonly name: string };
	}[];
}

async function ask<Answer>(url: string, init?: RequestInit) {
	const answer = await fetch(url, init);
	if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
	return { headers: answer.headers, body: (await answer.json()) as Answer };
}
