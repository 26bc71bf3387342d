import type { TurnoverRow, TurnoverTable } from "../model.ts";

/** Where a rate comes from: `source` was read in the report, `inferred` was reckoned from it. */
interface SourcedTurnoverRow extends TurnoverRow {
	readonly status: "source" | "inferred";
	readonly source: string;
}

/** Titled as the annual report of Kompetanseløft 2020 names it; its figures on leavers are from KS. */
const challengesReport =
	"Helsedirektoratet: Utfordringsbildet og mulighetsrommet i den kommunale helse- og omsorgstjenesten (2021), kap. 3.3";

/** The product's own rates of leaving, by age. A municipality replaces them with its own figures. */
const ownTurnoverRows: readonly SourcedTurnoverRow[] = [
	{
		ageFrom: 0,
		ageTo: 29,
		educationGroup: null,
		yearlyExit: 0.275,
		status: "source",
		source: `${challengesReport}: left the municipal sector during 2020 among those under 30`,
	},
	{
		ageFrom: 30,
		ageTo: 59,
		educationGroup: null,
		yearlyExit: 0.079,
		status: "inferred",
		source: "chosen so that an age mix of 20/62/18 % gives 14.6 % in all; replace with own figures",
	},
	{
		ageFrom: 60,
		ageTo: 69,
		educationGroup: null,
		yearlyExit: 0.235,
		status: "source",
		source: `${challengesReport}: 60–69 years`,
	},
	{
		ageFrom: 0,
		ageTo: 120,
		educationGroup: null,
		yearlyExit: 0.146,
		status: "source",
		source: `${challengesReport}: all ages`,
	},
];

export const ownTurnoverTable: TurnoverTable = {
	name: "Rødtråd",
	source: `${challengesReport} (KS). Sats for 30–59 år: anslag`,
	rows: ownTurnoverRows.map(({ ageFrom, ageTo, educationGroup, yearlyExit }) => ({
		ageFrom,
		ageTo,
		educationGroup,
		yearlyExit,
	})),
};
