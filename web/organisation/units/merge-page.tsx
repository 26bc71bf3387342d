import { Textfield } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { attempt, client } from "../../api/client.ts";
import { CheckListField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { Page } from "../../shell/page.tsx";
import { organisationTexts } from "../organisation-texts.ts";
import { type Reorganised, ReorganisedNotice } from "./reorganised-notice.tsx";
import { allUnitsQuery } from "./unit-queries.ts";
import { unitTexts } from "./unit-texts.ts";

interface Values {
	readonly [name: string]: string | readonly string[];
	readonly units: readonly string[];
	readonly into: string;
	readonly name: string;
	readonly on: string;
}

/** Several units that go on as one. */
export function MergePage() {
	const { unit } = useSearch({ from: "/organisation/units/merge" });
	const texts = useTexts(unitTexts);
	const forms = useTexts(formTexts);
	const organisation = useTexts(organisationTexts);
	const queries = useQueryClient();
	const units = useSuspenseQuery(allUnitsQuery).data;
	const [filter, setFilter] = useState("");
	const [done, setDone] = useState<Reorganised>();
	const form = useForm<Values, Reorganised>({
		draft: `unit/merge/${unit ?? ""}`,
		start: { units: unit === undefined ? [] : [unit], into: "", name: "", on: "" },
		labels: {
			units: texts.mergeUnits,
			into: texts.mergeInto,
			name: texts.intoNewName,
			on: texts.on,
		},
		check: (values) => ({
			...(values.units.length === 0 ? { units: texts.chooseUnits } : {}),
			...(values.into === "" && values.name.trim() === "" ? { into: texts.chooseInto } : {}),
			...(values.on === "" ? { on: forms.mustBeFilled } : {}),
		}),
		send({ units: closing, into, name, on }) {
			const first = units.find(({ id }) => id === closing[0]);
			return attempt(
				client.POST("/units/merge", {
					body: {
						units: units
							.filter(({ id }) => closing.includes(id))
							.map(({ id, version }) => ({ unit: id, version })),
						into:
							into === ""
								? {
										name,
										code: null,
										parent: first?.parent ?? null,
										kostraFunction: first?.kostraFunction ?? null,
									}
								: { unit: into },
						on,
					},
				}),
			);
		},
		async onSaved(saved) {
			setDone(saved);
			await queries.invalidateQueries();
		},
	});
	const crumbs = [
		<Link key="top" to="/organisation">
			{organisation.title}
		</Link>,
	];
	if (done !== undefined) {
		return (
			<Page title={texts.done} crumbs={crumbs}>
				<ReorganisedNotice done={done} />
			</Page>
		);
	}
	const wanted = filter.toLocaleLowerCase("nb");
	const closing = form.values.units;
	return (
		<Page title={texts.mergeTitle} lead={texts.mergeLead} crumbs={crumbs}>
			<Form form={form} submit={texts.saveMerge}>
				{units.length > 12 && (
					<Textfield
						type="search"
						label={texts.search}
						value={filter}
						onChange={(event) => setFilter(event.target.value)}
					/>
				)}
				<CheckListField
					name="units"
					choices={units
						.filter(
							({ id, path }) =>
								closing.includes(id) || path.toLocaleLowerCase("nb").includes(wanted),
						)
						.map(({ id, path }) => ({ value: id, label: path }))}
				/>
				<SelectField
					name="into"
					hint={texts.intoNew}
					choices={units
						.filter(({ id }) => !closing.includes(id))
						.map(({ id, path }) => ({ value: id, label: path }))}
				/>
				{form.values.into === "" && <TextField name="name" hint={texts.nameHint} />}
				<TextField name="on" type="date" required hint={texts.onHint} />
			</Form>
		</Page>
	);
}
