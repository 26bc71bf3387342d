import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer, Body } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { allUnitsQuery } from "../units/unit-queries.ts";
import type { Employment } from "./employment.ts";
import { personTexts } from "./person-texts.ts";

interface EmploymentFormProps {
	readonly person: string;
	/** The one that gets new terms from a day; without, one is added. */
	readonly changing?: Employment;
	readonly onClose: () => void;
}

interface Values {
	readonly [name: string]: string;
	readonly unit: string;
	readonly title: string;
	readonly educationGroup: string;
	readonly positionSize: string;
	readonly employmentType: string;
	readonly from: string;
	readonly to: string;
}

const types = ["permanent", "temporary", "substitute", "apprentice"] as const;

const asValues = (row: Employment): Values => ({
	unit: row.unit.id,
	title: row.title ?? "",
	educationGroup: row.educationGroup ?? "",
	positionSize: String(row.positionSize / 100).replace(".", ","),
	employmentType: row.employmentType ?? "",
	from: "",
	to: "",
});
const empty: Values = {
	...{ unit: "", title: "", educationGroup: "", positionSize: "", employmentType: "" },
	...{ from: "", to: "" },
};

/** In 0.01 %; undefined when it is no position size. */
function readSize(text: string): number | undefined {
	const written = text.trim().replace("%", "").replace(",", ".").trim();
	const size = Math.round(Number(written) * 100);
	return written !== "" && size >= 0 && size <= 15_000 ? size : undefined;
}

const termsOf = (values: Values) => ({
	unit: values.unit,
	title: values.title.trim() === "" ? null : values.title,
	educationGroup: values.educationGroup.trim() === "" ? null : values.educationGroup,
	positionSize: readSize(values.positionSize) ?? 0,
	employmentType: (values.employmentType === ""
		? null
		: values.employmentType) as Employment["employmentType"],
});

/** A new employment, or new terms of one from a day. */
export function EmploymentForm({ person, changing, onClose }: EmploymentFormProps) {
	const texts = useTexts(personTexts);
	const forms = useTexts(formTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const units = useSuspenseQuery(allUnitsQuery).data;
	const add = (values: Values) =>
		attempt(
			client.POST("/persons/{person}/employments", {
				params: { path: { person } },
				body: {
					...termsOf(values),
					position: null,
					validFrom: values.from,
					validTo: values.to === "" ? null : values.to,
				},
			}),
		);
	const change = (employment: Employment, values: Values, version: number) => {
		const before = asValues(employment);
		const terms = termsOf(values);
		const news = Object.fromEntries(
			Object.entries(terms).filter(([name]) => values[name] !== before[name]),
		) as Partial<Body<"changeEmploymentTerms">>;
		return attempt(
			client.POST("/employments/{employment}/new-terms", {
				params: { path: { employment: employment.id }, header: from(version) },
				body: { ...news, on: values.from },
			}),
		);
	};
	const form = useForm<Values, Answer<"addEmployment">>({
		draft: changing === undefined ? `employment/new/${person}` : `employment/${changing.id}/terms`,
		start: changing === undefined ? empty : asValues(changing),
		...(changing === undefined ? {} : { version: changing.version }),
		labels: {
			unit: texts.unit,
			title: texts.titleField,
			educationGroup: texts.group,
			positionSize: texts.size,
			employmentType: texts.type,
			from: changing === undefined ? texts.from : texts.on,
			to: texts.to,
		},
		fromRow: asValues as never,
		fieldOf: (pointer) =>
			({ "/validFrom": "from", "/on": "from", "/validTo": "to" })[pointer] as "from" | undefined,
		check: ({ unit, positionSize, from: day }) => ({
			...(unit === "" ? { unit: forms.mustBeFilled } : {}),
			...(readSize(positionSize) === undefined ? { positionSize: texts.badSize } : {}),
			...(day === "" ? { from: forms.mustBeFilled } : {}),
		}),
		send: (values, version) =>
			changing === undefined ? add(values) : (change(changing, values, version) as never),
		async onSaved() {
			notify(texts.savedEmployment);
			onClose();
			await queries.invalidateQueries();
		},
	});
	return (
		<div className="panel import-file">
			<Heading level={3} data-size="xs">
				{changing === undefined ? texts.addEmployment : texts.termsOf(changing.unit.name)}
			</Heading>
			<Form
				form={form}
				submit={changing === undefined ? texts.saveEmployment : texts.saveTerms}
				actions={
					<Button type="button" variant="tertiary" onClick={onClose}>
						{texts.cancel}
					</Button>
				}
			>
				<TextField
					name="from"
					type="date"
					required
					{...(changing === undefined ? {} : { hint: texts.termsHint })}
				/>
				<SelectField
					name="unit"
					required
					choices={units.map(({ id, path }) => ({ value: id, label: path }))}
				/>
				<TextField name="title" />
				<TextField name="educationGroup" hint={texts.groupHint} />
				<TextField name="positionSize" required hint={texts.sizeHint} suffix="%" />
				<SelectField
					name="employmentType"
					choices={types.map((value) => ({ value, label: texts.types[value] }))}
				/>
				{changing === undefined && <TextField name="to" type="date" hint={texts.toHint} />}
			</Form>
		</div>
	);
}
