import { Button, Field, Label, Select } from "@digdir/designsystemet-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { kindChoices } from "../../../src/knowledge/competence/files/kind-choices.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { ListTools } from "../../listing/list-tools.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { kindWord } from "../competence-words.ts";
import { useUnitPath } from "../use-unit-path.ts";
import { matrixTexts } from "./matrix-texts.ts";
import { useReachedUnits } from "./reached-units.ts";

interface MatrixToolsProps {
	readonly unit: string;
	readonly total: number;
}

/** Which unit and what of it; files, paper, and the ways on. */
export function MatrixTools({ unit, total }: MatrixToolsProps) {
	const texts = useTexts(matrixTexts);
	const language = useLanguage();
	const navigate = useNavigate();
	const { may } = useOwnAccount();
	const units = useReachedUnits();
	const picker = useId();
	const shortPath = useUnitPath();
	return (
		<>
			<ListTools hint={texts.searchHint} total={total}>
				<Field>
					<Label htmlFor={picker}>{texts.unit}</Label>
					<Select
						id={picker}
						value={unit}
						onChange={(event) =>
							navigate({ to: "/competence/units/$unit", params: { unit: event.target.value } })
						}
					>
						{units.map(({ id, path }) => (
							<Select.Option key={id} value={id}>
								{shortPath(path)}
							</Select.Option>
						))}
					</Select>
				</Field>
				<FilterSelect
					name="shown"
					label={texts.shown}
					all={texts.onlyRequired}
					choices={[{ value: "all", label: texts.alsoHeld }]}
				/>
				<FilterSelect
					name="kind"
					label={texts.kind}
					all={texts.allKinds}
					choices={kindChoices.map(([value]) => ({ value, label: kindWord(value, language) }))}
				/>
			</ListTools>
			<div className="links">
				<a href={`/api/v1/exports/units/${unit}/matrix.csv`}>{texts.csv}</a>
				<a href={`/api/v1/exports/units/${unit}/matrix.xlsx`}>{texts.workbook}</a>
				<Button type="button" variant="tertiary" onClick={() => window.print()}>
					{texts.print}
				</Button>
				{may["requirements.read"] !== undefined && (
					<Link to="/competence/requirements" search={{ unit }}>
						{texts.requirements}
					</Link>
				)}
				<Link to="/organisation/units/$unit" params={{ unit }}>
					{texts.ofUnit}
				</Link>
			</div>
		</>
	);
}
