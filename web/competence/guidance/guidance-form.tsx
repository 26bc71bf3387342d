import { useSuspenseQuery } from "@tanstack/react-query";
import { type GuidanceKind, guidanceKinds } from "../../../src/knowledge/guidance/model.ts";
import { attempt, client, from, get } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { type Guidance, nameOf } from "./guidance-queries.ts";
import { guidanceTexts } from "./guidance-texts.ts";

interface GuidanceFormProps {
	/** Left out: a new one. */
	readonly guidance?: Guidance;
	readonly onSaved: (saved: { readonly id: string }) => void | Promise<void>;
}

const blank = {
	...{ kind: "agreement", name: "", reference: "", description: "", national: "" },
	...{ cooperation: "", validFrom: "", validTo: "" },
};

const asValues = (row: Answer<"changeGuidance">): typeof blank => ({
	...{ kind: row.kind, name: row.title, reference: row.reference, description: row.description },
	...{ national: row.national ?? "", cooperation: row.cooperation ?? "" },
	...{ validFrom: row.validFrom ?? "", validTo: row.validTo ?? "" },
});

const orNull = (text: string) => (text === "" ? null : text);

/** Own guidance: what it says, what it carries out, and with whom it is shared. */
export function GuidanceForm({ guidance, onSaved }: GuidanceFormProps) {
	const texts = useTexts(guidanceTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const { may } = useOwnAccount();
	const national = useSuspenseQuery({
		queryKey: ["guidance", "national"],
		queryFn: () =>
			get(client.GET("/guidance", { params: { query: { scope: "national", limit: 500 } } })),
	}).data.items;
	const cooperations = useSuspenseQuery({
		queryKey: ["cooperations", "all"],
		queryFn: () => get(client.GET("/cooperations", { params: { query: { limit: 200 } } })),
	}).data.items.filter(({ own }) => own);
	const { kind, name, reference, description, cooperation, validFrom, validTo } = texts;
	const form = useForm({
		draft: `guidance/${guidance?.id ?? "new"}`,
		start: guidance === undefined ? blank : asValues(guidance),
		...(guidance === undefined ? {} : { version: guidance.version ?? 0 }),
		labels: {
			...{ kind, name, reference, description, national: texts.national },
			...{ cooperation, validFrom, validTo },
		},
		fromRow: asValues,
		check: (values): { readonly name?: string } =>
			values.name.trim() === "" ? { name: mustBeFilled } : {},
		fieldOf: (pointer) => (pointer === "/title" ? "name" : undefined),
		send(values, version) {
			const body = {
				kind: values.kind as GuidanceKind,
				title: values.name.trim(),
				...{ reference: values.reference, description: values.description },
				...{ national: orNull(values.national), cooperation: orNull(values.cooperation) },
				part:
					values.cooperation === (guidance?.cooperation ?? "") ? (guidance?.part ?? null) : null,
				...{ validFrom: orNull(values.validFrom), validTo: orNull(values.validTo) },
			};
			if (guidance === undefined) return attempt(client.POST("/guidance", { body }));
			const params = { path: { guidance: guidance.id }, header: from(version) };
			return attempt(client.PUT("/guidance/{guidance}", { params, body }));
		},
		onSaved,
	});
	return (
		<Form form={form} submit={texts.save}>
			<SelectField
				name="kind"
				required
				choices={guidanceKinds.map((value) => ({ value, label: texts.kinds[value] }))}
			/>
			<TextField name="name" required />
			<TextField name="reference" hint={texts.referenceHint} />
			<TextField name="description" multiline />
			<SelectField
				name="national"
				hint={texts.nationalHint}
				choices={national.map((each) => ({
					value: each.id,
					label: nameOf(each),
					group: each.plan === null ? texts.kinds.law : each.plan.toUpperCase(),
				}))}
			/>
			{cooperations.length > 0 && may["cooperations.change"] === "all" && (
				<SelectField
					name="cooperation"
					hint={texts.cooperationHint}
					choices={cooperations.map(({ id, name: label }) => ({ value: id, label }))}
				/>
			)}
			<div className="field-row">
				<TextField name="validFrom" type="date" />
				<TextField name="validTo" type="date" />
			</div>
		</Form>
	);
}
