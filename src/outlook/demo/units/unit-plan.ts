import type { KostraFunction, Unit } from "../../../people/organisation/model.ts";
import { joinPath } from "../../../people/organisation/unit-path.ts";
import type { UnitKind } from "./unit-kinds.ts";

/** A unit of the demo with what it does and how large it is. */
export interface DemoUnit extends Unit {
	readonly code: string;
	readonly parentCode: string | null;
	readonly name: string;
	readonly kind: UnitKind | null;
	readonly size: number;
}

/** The KOSTRA function that each kind of unit is accounted under (SSB's account plan). */
const kostraByKind: Readonly<Record<UnitKind, KostraFunction>> = {
	ward: "253",
	"dementia-ward": "253",
	"short-term-ward": "253",
	"home-care": "254",
	reablement: "254",
	housing: "254",
	"day-centre": "234",
	"mental-health": "254",
	kitchen: "253",
	premises: "261",
	administration: "254",
	"health-station": "232",
	therapy: "241",
	doctors: "241",
	prevention: "233",
};

/** Functions of the care services: where the staff that table 14533 counts work. */
export const careFunctions: readonly KostraFunction[] = ["234", "253", "254", "261"];

/** A group of units with what lies in it. Size is against other units of the kind: 10 is ordinary. */
export interface PlannedBranch {
	readonly code: string;
	readonly name: string;
	readonly units: readonly (readonly [code: string, kind: UnitKind, size: number, name: string])[];
	readonly branches?: readonly PlannedBranch[];
}

/** Lays out a municipality's units, those above first. */
export function layOutUnits(topName: string, branches: readonly PlannedBranch[]): DemoUnit[] {
	const top: DemoUnit = {
		path: topName,
		code: "1",
		parentCode: null,
		name: topName,
		kind: null,
		size: 0,
		kostraFunction: null,
	};
	return [top, ...branches.flatMap((branch) => layOutBranch(top, branch))];
}

function layOutBranch(above: DemoUnit, branch: PlannedBranch): DemoUnit[] {
	const head: DemoUnit = {
		path: joinPath(above.path, branch.name),
		code: branch.code,
		parentCode: above.code,
		name: branch.name,
		kind: null,
		size: 0,
		kostraFunction: null,
	};
	const units = branch.units.map(([code, kind, size, name]): DemoUnit => {
		return {
			path: joinPath(head.path, name),
			code,
			parentCode: head.code,
			name,
			kind,
			size,
			kostraFunction: kostraByKind[kind],
		};
	});
	return [head, ...(branch.branches ?? []).flatMap((below) => layOutBranch(head, below)), ...units];
}
