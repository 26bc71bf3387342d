import type { Visitor } from "./visitor.ts";

/** A route that a user waits for, with paths that the load takes turns with. */
export interface NamedRoute {
	readonly name: string;
	readonly paths: readonly string[];
}

interface Page<Item> {
	readonly items: readonly Item[];
	readonly total: number;
}

interface Row {
	readonly id: string;
}

/** How large the unit of the matrix is, in persons. */
const unitSize = 60;
const personsAsked = 20;

/** The four routes, for rows that the visitor's organisation has. */
export async function findNamedRoutes(visitor: Visitor): Promise<readonly NamedRoute[]> {
	const analysis = await visitor.get<Row>("/analyses/latest");
	const plans = await visitor.get<Page<Row>>("/plans");
	const { unit, size } = await findUnit(visitor);
	const persons = await visitor.get<Page<Row>>(`/persons?unit=${unit}&limit=${personsAsked}`);
	if (plans.items.length === 0 || persons.items.length === 0) throw new Error("Nothing to show.");
	return [
		{ name: "gap list", paths: [`/api/v1/analyses/${analysis.id}/findings?limit=50`] },
		{ name: `unit matrix (${size} persons)`, paths: [`/api/v1/units/${unit}/matrix`] },
		{ name: "person", paths: persons.items.map(({ id }) => `/api/v1/persons/${id}/competences`) },
		{ name: "plan", paths: plans.items.map(({ id }) => `/api/v1/plans/${id}`) },
	];
}

/** The unit, with those below it, whose number of persons comes nearest. */
export async function findUnit(visitor: Visitor): Promise<{ unit: string; size: number }> {
	let nearest = { unit: "", size: 0 };
	for (const { id } of (await visitor.get<Page<Row>>("/units?limit=500")).items) {
		const { total } = await visitor.get<Page<Row>>(`/persons?unit=${id}&limit=1`);
		if (Math.abs(total - unitSize) < Math.abs(nearest.size - unitSize)) {
			nearest = { unit: id, size: total };
		}
	}
	return nearest;
}
