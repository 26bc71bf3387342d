import { client, get } from "../../api/client.ts";
import type { Answer, Item } from "../../api/shapes.ts";

export type Unit = Item<"listUnits">;
export type Staffing = Answer<"listUnitStaffing">["items"][number];

const most = 500;

/** Every unit there is today, each right above those below it. */
export const allUnitsQuery = {
	queryKey: ["units", "all"],
	async queryFn(): Promise<readonly Unit[]> {
		const all: Unit[] = [];
		for (;;) {
			const page = await get(
				client.GET("/units", { params: { query: { limit: most, offset: all.length } } }),
			);
			all.push(...page.items);
			if (all.length >= page.total || page.items.length === 0) return all;
		}
	},
};

export const unitQuery = (unit: string) => ({
	queryKey: ["units", unit],
	queryFn: () => get(client.GET("/units/{unit}", { params: { path: { unit } } })),
});

/** Persons and FTE by unit; nothing for who sees no persons. */
export const staffingQuery = (isAsked: boolean) => ({
	queryKey: ["unit-staffing", isAsked],
	async queryFn(): Promise<ReadonlyMap<string, Staffing>> {
		const { items } = isAsked ? await get(client.GET("/unit-staffing")) : { items: [] };
		return new Map(items.map((each) => [each.unit, each]));
	},
});
