interface TreeUnit {
	readonly id: string;
	readonly parent: string | null;
	readonly path: string;
	readonly code: string | null;
}

export interface TreeRow<Unit> {
	readonly unit: Unit;
	/** 0 at the top. */
	readonly level: number;
	/** Null: nothing stands below it. */
	readonly isOpen: boolean | null;
}

/**
 * What a tree shows: units come each right above those below it; what stands below a closed one is hidden. A search shows
 * what matches and all above it, open.
 */
export function listTreeRows<Unit extends TreeUnit>(
	units: readonly Unit[],
	closed: ReadonlySet<string>,
	search: string,
): readonly TreeRow<Unit>[] {
	const known = new Map(units.map((unit) => [unit.id, unit]));
	const parents = new Set(units.map(({ parent }) => parent));
	const wanted = search.trim().toLocaleLowerCase("nb");
	const shown = new Set<string>();
	for (const unit of units) {
		const name = unit.path.split(" / ").at(-1) ?? "";
		const isMatch = [name, unit.code ?? ""].some((text) =>
			text.toLocaleLowerCase("nb").includes(wanted),
		);
		if (wanted === "" || isMatch) {
			shown.add(unit.id);
			for (const above of listAbove(unit, known)) shown.add(above.id);
		}
	}
	return units.flatMap((unit) => {
		const above = listAbove(unit, known);
		const isHidden = wanted === "" && above.some(({ id }) => closed.has(id));
		if (!shown.has(unit.id) || isHidden) return [];
		const isOpen = parents.has(unit.id) ? wanted !== "" || !closed.has(unit.id) : null;
		return [{ unit, level: above.length, isOpen }];
	});
}

function listAbove<Unit extends TreeUnit>(
	unit: Unit,
	known: ReadonlyMap<string, Unit>,
): readonly Unit[] {
	const above: Unit[] = [];
	let next = unit.parent === null ? undefined : known.get(unit.parent);
	while (next !== undefined && !above.includes(next)) {
		above.push(next);
		next = next.parent === null ? undefined : known.get(next.parent);
	}
	return above;
}

/** Of many units, those that begin closed: all but the top ones that have something below. */
export function findFirstClosed(units: readonly TreeUnit[]): ReadonlySet<string> {
	if (units.length <= 60) return new Set();
	return new Set(units.filter(({ parent }) => parent !== null).map(({ id }) => id));
}
