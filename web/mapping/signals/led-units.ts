interface UnitOfTree {
	readonly id: string;
	readonly parent: string | null;
}

/** The units that are led, with all below them, in the order they came in. */
export function listLedUnits<Unit extends UnitOfTree>(
	units: readonly Unit[],
	tops: ReadonlySet<string>,
): readonly Unit[] {
	const parents = new Map(units.map(({ id, parent }) => [id, parent]));
	const isLed = (unit: string | null | undefined, seen = 0): boolean =>
		typeof unit === "string" &&
		seen < units.length + 1 &&
		(tops.has(unit) || isLed(parents.get(unit), seen + 1));
	return units.filter(({ id }) => isLed(id));
}
