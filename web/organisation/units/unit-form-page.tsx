import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer, Body } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { organisationTexts } from "../organisation-texts.ts";
import { allUnitsQuery, unitQuery } from "./unit-queries.ts";
import { unitTexts } from "./unit-texts.ts";

interface Values {
	readonly [name: string]: string;
	readonly name: string;
	readonly code: string;
	readonly parent: string;
	readonly kostraFunction: string;
	readonly validFrom: string;
	readonly on: string;
}

type Row = Pick<Answer<"changeUnit">, "name" | "code" | "parent" | "kostraFunction" | "validFrom">;

const asValues = ({ name, code, parent, kostraFunction, validFrom }: Row): Values => ({
	name,
	code: code ?? "",
	parent: parent ?? "",
	kostraFunction: kostraFunction ?? "",
	validFrom: validFrom ?? "",
	on: "",
});

const bodyOf = ({ name, code, parent, kostraFunction, validFrom }: Values): Body<"addUnit"> => ({
	name,
	code: code === "" ? null : code,
	parent: parent === "" ? null : parent,
	kostraFunction: (kostraFunction === "" ? null : kostraFunction) as Row["kostraFunction"],
	validFrom: validFrom === "" ? null : validFrom,
});

/** A unit that is new. */
export function NewUnitPage() {
	const { parent = "" } = useSearch({ from: "/organisation/units/new" });
	const texts = useTexts(unitTexts);
	return (
		<UnitFormPage
			title={texts.newTitle}
			submit={texts.saveNew}
			draft={`unit/new/${parent}`}
			start={{ name: "", code: "", parent, kostraFunction: "", validFrom: "", on: "" }}
			send={(values) => attempt(client.POST("/units", { body: bodyOf(values) }))}
		/>
	);
}

/** A correction of a unit, or a new name or place from a day. */
export function ChangeUnitPage() {
	const { unit: id } = useParams({ from: "/organisation/units/$unit/edit" });
	const texts = useTexts(unitTexts);
	const unit = useSuspenseQuery(unitQuery(id)).data;
	return (
		<UnitFormPage
			title={texts.changeTitle(unit.name)}
			submit={texts.saveChange}
			draft={`unit/${id}`}
			start={asValues(unit)}
			unit={unit}
			send={(values, version) =>
				attempt(
					client.PUT("/units/{unit}", {
						params: { path: { unit: id }, header: from(version) },
						body: { ...bodyOf(values), ...(values.on === "" ? {} : { on: values.on }) },
					}),
				)
			}
		/>
	);
}

interface UnitFormProps {
	readonly title: string;
	readonly submit: string;
	readonly draft: string;
	readonly start: Values;
	readonly unit?: Answer<"getUnit">;
	readonly send: Parameters<typeof useForm<Values, Answer<"addUnit">>>[0]["send"];
}

function UnitFormPage({ title, submit, draft, start, unit, send }: UnitFormProps) {
	const texts = useTexts(unitTexts);
	const forms = useTexts(formTexts);
	const organisation = useTexts(organisationTexts);
	const notify = useNotice();
	const navigate = useNavigate();
	const queries = useQueryClient();
	const units = useSuspenseQuery(allUnitsQuery).data;
	const form = useForm<Values, Answer<"addUnit">>({
		...{ draft, start, send, fromRow: asValues },
		...(unit === undefined ? {} : { version: unit.version }),
		labels: {
			name: texts.name,
			parent: texts.parent,
			code: texts.code,
			kostraFunction: texts.kostra,
			validFrom: texts.validFrom,
			on: texts.from,
		},
		check: ({ name }) => (name.trim() === "" ? { name: forms.mustBeFilled } : {}),
		async onSaved(saved) {
			notify(texts.saved(saved.name));
			await queries.invalidateQueries();
			await navigate({ to: "/organisation/units/$unit", params: { unit: saved.id } });
		},
	});
	return (
		<Page
			title={title}
			crumbs={[
				<Link key="top" to="/organisation">
					{organisation.title}
				</Link>,
			]}
		>
			<Form form={form} submit={submit}>
				<TextField name="name" required hint={texts.nameHint} />
				<SelectField
					name="parent"
					choices={units
						.filter(({ id }) => id !== unit?.id)
						.map(({ id, path }) => ({ value: id, label: path }))}
				/>
				<TextField name="code" hint={texts.codeHint} />
				<SelectField
					name="kostraFunction"
					choices={Object.entries(texts.kostraNames).map(([value, label]) => ({ value, label }))}
				/>
				<TextField name="validFrom" type="date" hint={texts.validFromHint} />
				{unit !== undefined && <TextField name="on" type="date" hint={texts.fromHint} />}
			</Form>
		</Page>
	);
}
