import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { divideHalfUp } from "../../../ground/vocabulary/rounding.ts";
import type { Requirement } from "../../../knowledge/competence/model.ts";
import type { DemoMunicipality } from "../municipalities.ts";
import { careOccupations } from "../staffing/fte-by-occupation-2025.ts";
import { type OccupationCode, occupations } from "../staffing/occupations.ts";
import type { DemoUnit } from "../units/unit-plan.ts";
import type { Amount, Place, RequirementTemplate } from "./requirement-templates.ts";
import { requirementsOfMunicipality } from "./requirements-of-municipality.ts";
import { requirementsOfUnits } from "./requirements-of-units.ts";

/** The demo's requirements in a municipality: the common templates in its size, on its units. */
export function composeRequirements(municipality: DemoMunicipality): Requirement[] {
	const careFte = sumFte(
		municipality,
		careOccupations.map(({ code }) => code),
	);
	return [...requirementsOfMunicipality, ...requirementsOfUnits]
		.filter(({ leastFte }) => careFte >= (leastFte ?? 0) * 100)
		.flatMap((template) =>
			findPlaces(municipality.units, template.place).map(({ unit, unitsOfKind }) => ({
				unit: unit.path,
				competence: template.competence,
				countedIn: template.countedIn,
				required: amountOf(template.amount, municipality, careFte, unitsOfKind),
				minLevel: template.minLevel ?? 1,
				minEvidence: template.minEvidence ?? "self-declared",
				roles: template.roles ?? [],
				criticality: template.criticality,
				basis: template.basis,
				from: fromOf(template),
			})),
		);
}

function fromOf({ from }: RequirementTemplate): Requirement["from"] {
	return from === undefined ? null : plainDateOf(from);
}

interface FoundPlace {
	readonly unit: DemoUnit;
	readonly unitsOfKind: number;
}

function findPlaces(units: readonly DemoUnit[], place: Place): FoundPlace[] {
	if (place.at === "municipality")
		return units.slice(0, 1).map((unit) => ({ unit, unitsOfKind: 1 }));
	const isOfKind = ({ kind }: DemoUnit): boolean => kind !== null && place.kinds.includes(kind);
	if (place.at === "unit") return units.filter(isOfKind).map((unit) => ({ unit, unitsOfKind: 1 }));
	return units
		.map((unit) => ({
			unit,
			unitsOfKind: units.filter((below) => below.parentCode === unit.code && isOfKind(below))
				.length,
		}))
		.filter(({ unitsOfKind }) => unitsOfKind > 0);
}

function amountOf(
	amount: Amount,
	municipality: DemoMunicipality,
	careFte: number,
	unitsOfKind: number,
): number {
	if ("fixed" in amount) return amount.fixed;
	if ("perUnit" in amount) return amount.perUnit * unitsOfKind;
	if ("perThousandFte" in amount) {
		return Math.max(1, divideHalfUp(careFte * amount.perThousandFte, 100_000));
	}
	const hundredths = sumFte(municipality, amount.codes) * amount.percentOfFte;
	return divideHalfUp(hundredths, 5_000) / 2;
}

/** In hundredths. Where persons are planned, their mean position gives the FTE. */
function sumFte({ staffing }: DemoMunicipality, codes: readonly OccupationCode[]): number {
	return occupations
		.filter(({ code }) => codes.includes(code))
		.reduce((sum, { code, sizes }) => {
			const planned = staffing.get(code);
			if (planned === undefined) return sum;
			return (
				sum + ("fte" in planned ? planned.fte : divideHalfUp(planned.persons * sizes.mean, 100))
			);
		}, 0);
}
