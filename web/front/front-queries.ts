import { attempt, client, get } from "../api/client.ts";
import type { Answer, Item } from "../api/shapes.ts";

type May = Answer<"getOwnAccount">["may"];
export type Plan = Item<"listPlans">;
type Analysis = Item<"listAnalyses">;

/** The day in Norway, so many days from now. */
export function dayFromNow(days: number): string {
	return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(
		Date.now() + days * 24 * 60 * 60 * 1000,
	);
}

/** The plans of today, the one that has come furthest first. */
export const plansQuery = {
	queryKey: ["plans", "front"],
	async queryFn(): Promise<readonly Plan[]> {
		const { items } = await get(client.GET("/plans", { params: { query: { limit: 100 } } }));
		const order = ["hearing", "draft", "mandate", "adopted", "replaced"];
		return [...items]
			.filter(({ validTo, status }) => validTo >= dayFromNow(0) && status !== "replaced")
			.sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
	},
};

/** The last analysis and the one before; without any, none. */
export const analysesQuery = {
	queryKey: ["analyses", "front"],
	async queryFn(): Promise<readonly Analysis[]> {
		const query = { limit: 2, sort: "-recordedAt" };
		return (await get(client.GET("/analyses", { params: { query } }))).items;
	},
};

const one = { limit: 1 };

/** How many there are of all that may wait for somebody; what the role may not see is not asked for. */
export function countsQuery(may: May, isEmployed: boolean) {
	const allowed = (action: string, ...reaches: readonly string[]) => {
		const reach = may[action];
		return reach !== undefined && (reaches.length === 0 || reaches.includes(reach));
	};
	return {
		queryKey: ["front", "counts"],
		async queryFn() {
			const [mapping, expiring, due, own, signals, waiting, imported, invited, retention] =
				await Promise.all([
					get(client.GET("/mapping-tasks")),
					allowed("holdings.change", "units")
						? total(
								client.GET("/holdings", {
									params: { query: { ...one, expiresBy: dayFromNow(90) } },
								}),
							)
						: 0,
					allowed("conversations.read", "units")
						? total(
								client.GET("/conversation-statuses", {
									params: { query: { ...one, due: "yes" } },
								}),
							)
						: 0,
					isEmployed && allowed("conversations.read")
						? total(
								client.GET("/conversations", {
									params: { query: { ...one, side: "employee", state: "planned" } },
								}),
							)
						: 0,
					allowed("signals.answer", "all", "units")
						? total(
								client.GET("/signals", {
									params: { query: { ...one, kind: "missing", status: "open" } },
								}),
							)
						: 0,
					allowed("imports.change")
						? total(client.GET("/imports", { params: { query: { ...one, status: "checked" } } }))
						: 0,
					allowed("imports.change")
						? get(
								client.GET("/imports", {
									params: { query: { ...one, status: "confirmed", sort: "-createdAt" } },
								}),
							)
						: undefined,
					allowed("accounts.change")
						? total(client.GET("/accounts", { params: { query: { ...one, state: "invited" } } }))
						: 0,
					allowed("retention.change") ? get(client.GET("/retention/dry-run")) : undefined,
				]);
			const erasable = Object.values(retention?.counts ?? {}).flatMap((kind) =>
				Object.values(kind),
			);
			return {
				...mapping,
				...{ expiring, due, own, signals, waiting, invited },
				lastImport: imported?.items[0]?.confirmedAt ?? null,
				erasable: erasable.reduce((before, count) => before + count, 0),
			};
		},
	};
}

type AskedList = Promise<{
	readonly data?: { readonly total: number };
	readonly response: Response;
}>;

async function total(asked: AskedList): Promise<number> {
	const page: { readonly total: number } = await get(asked as never);
	return page.total;
}

/** How many findings of a state an analysis has. */
export async function countFindings(analysis: string, state?: "gap" | "one-away"): Promise<number> {
	const query = { limit: 1, kind: "gap" as const, ...(state === undefined ? {} : { state }) };
	const params = { path: { analysis }, query };
	return (await get(client.GET("/analyses/{analysis}/findings", { params }))).total;
}

/** What a finding's measures cost; undefined where the role does not see them. */
export async function findMeasuresOf(finding: string) {
	const params = { path: { finding }, query: { limit: 1 } };
	const answered = await attempt(client.GET("/findings/{finding}/measures", { params }));
	return answered.ok ? answered.value : undefined;
}
