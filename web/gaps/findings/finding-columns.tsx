import { Tag } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { writeBareAmount, writeRisk } from "../../../src/action/plans/finding-writing.ts";
import type { GapState, Horizon } from "../../../src/knowledge/gaps/model.ts";
import { writeInteger } from "../../../src/machinery/languages/numbers.ts";
import type { Item } from "../../api/shapes.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import type { Column } from "../../listing/data-table.tsx";
import { gapsTexts } from "../gaps-texts.ts";
import { useUnitNames } from "../use-unit-names.ts";

export type Finding = Item<"listFindings">;
export type GapFinding = Extract<Finding, { kind: "gap" }>;
type Figures = NonNullable<GapFinding["figures"]>;

const colours = {
	gap: "danger",
	"one-away": "warning",
	robust: "success",
	"empty-group": "neutral",
} as const satisfies Readonly<Record<GapState, string>>;

export function StateTag({ state }: { readonly state: GapState }) {
	const texts = useTexts(gapsTexts);
	return <Tag data-color={colours[state]}>{texts.states[state]}</Tag>;
}

/** The risk within so many months, as written; undefined where it is not shown. */
function findRisk(figures: Figures | null, months: Horizon): number | undefined {
	return figures?.ahead.find((each) => each.months === months)?.risk;
}

/** The columns of lists of findings; without figures only what is required, of whom and why. */
export function useFindingColumns() {
	const texts = useTexts(gapsTexts);
	const language = useLanguage();
	const unitName = useUnitNames();
	const head: readonly Column<GapFinding>[] = [
		{
			title: texts.competence,
			sort: "competence",
			isHead: true,
			show: ({ id, competence, roles }) => (
				<>
					<Link to={`/gaps/findings/${id}` as "/"}>{competence.name}</Link>
					{roles.length > 0 && <div className="quiet">{roles.join(", ")}</div>}
				</>
			),
		},
		{ title: texts.unit, sort: "unit", show: ({ unitPath }) => unitName(unitPath) },
		{
			title: texts.criticality,
			sort: "criticality",
			isNumber: true,
			show: ({ criticality }) => criticality,
		},
	];
	const amount = (finding: GapFinding, value: number | null) =>
		value === null ? "–" : writeBareAmount(value, finding, language);
	return {
		head,
		place: {
			title: texts.place,
			sort: "place",
			isNumber: true,
			show: ({ figures }: GapFinding) => figures?.place,
		},
		required: {
			title: texts.required,
			isNumber: true,
			show: (finding: GapFinding) =>
				finding.required === null && finding.share !== null
					? texts.share(`${finding.share}\u00a0%`)
					: amount(finding, finding.required),
		},
		supply: {
			title: texts.supply,
			isNumber: true,
			show: (finding: GapFinding) => amount(finding, finding.figures?.supply ?? null),
		},
		gap: {
			title: texts.gap,
			isNumber: true,
			show: (finding: GapFinding) => amount(finding, finding.figures?.gap ?? null),
		},
		surplus: {
			title: texts.surplusColumn,
			isNumber: true,
			show: (finding: GapFinding) => amount(finding, finding.figures?.surplus ?? null),
		},
		mobilise: {
			title: texts.mobiliseColumn,
			isNumber: true,
			show: ({ figures }: GapFinding) =>
				figures === null ? "–" : writeInteger(figures.remedies.mobilise, language),
		},
		state: {
			title: texts.state,
			show: ({ figures }: GapFinding) => figures !== null && <StateTag state={figures.state} />,
		},
		risk: (months: Horizon) => ({
			title: texts.riskIn(months),
			sort: `risk${months}`,
			isNumber: true,
			show: ({ figures }: GapFinding) => {
				const risk = findRisk(figures, months);
				return risk === undefined ? "–" : writeRisk(risk, language);
			},
		}),
		keyPersons: {
			title: texts.keyPersonsColumn,
			sort: "keyPersons",
			isNumber: true,
			show: ({ figures }: GapFinding) =>
				figures === null ? "–" : writeInteger(figures.keyPersons, language),
		},
		basis: { title: texts.basis, show: ({ basis }: GapFinding) => basis },
	};
}
