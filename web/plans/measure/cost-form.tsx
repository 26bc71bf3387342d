import { useQueryClient } from "@tanstack/react-query";
import { costKinds, fundings } from "../../../src/action/plans/deliveries/cost-sums.ts";
import { attempt, client } from "../../api/client.ts";
import type { Body } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { readSigned } from "../amounts.ts";
import { planWords } from "../plan-words.ts";
import { today } from "../today.ts";
import { measurePageTexts } from "./measure-page-texts.ts";

type CostBody = Body<"addCost">;

/** One more line that was paid. */
export function CostForm({ delivery }: { readonly delivery: string }) {
	const texts = useTexts(measurePageTexts);
	const words = useTexts(planWords);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: `cost/new/${delivery}`,
		start: {
			...{ kind: "fee", fundedBy: "own-share", kroner: "", paidOn: today(), note: "" },
		} as Record<"kind" | "fundedBy" | "kroner" | "paidOn" | "note", string>,
		labels: texts.costFields,
		check: ({ kroner, paidOn }) => {
			const read = readSigned(kroner);
			return {
				...(read === null
					? { kroner: words.mustBeFilled }
					: read === undefined || read === 0
						? { kroner: words.mustBeKroner }
						: {}),
				...(paidOn === "" ? { paidOn: words.mustBeFilled } : {}),
			};
		},
		send: ({ kind, fundedBy, kroner, paidOn, note }) =>
			attempt(
				client.POST("/deliveries/{delivery}/costs", {
					params: { path: { delivery } },
					body: {
						kind: kind as CostBody["kind"],
						fundedBy: fundedBy as CostBody["fundedBy"],
						...{ kroner: readSigned(kroner) ?? 0, paidOn, note },
					},
				}),
			),
		async onSaved() {
			form.discard();
			notify(texts.costSaved);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.addCost}>
			<div className="field-row">
				<SelectField
					name="kind"
					required
					choices={costKinds.map((value) => ({ value, label: texts.costKinds[value] }))}
				/>
				<SelectField
					name="fundedBy"
					required
					choices={fundings.map((value) => ({ value, label: texts.fundings[value] }))}
				/>
			</div>
			<div className="field-row">
				<TextField name="kroner" required suffix="kr" hint={texts.kronerHint} />
				<TextField name="paidOn" type="date" required />
			</div>
			<TextField name="note" />
		</Form>
	);
}
