import { useQueryClient } from "@tanstack/react-query";
import type { MoveByHand } from "../../../src/action/plans/drafting/plan-status.ts";
import { attempt, client, from } from "../../api/client.ts";
import type { Body } from "../../api/shapes.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import type { Plan } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { today } from "../today.ts";
import { adoptionTexts } from "./adoption-texts.ts";

/** Moves the plan on, with what has to be said of it. */
export function MoveForm({ plan, to }: { readonly plan: Plan; readonly to: MoveByHand }) {
	const texts = useTexts(adoptionTexts);
	const { mustBeFilled } = useTexts(planWords);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: `plan/${plan.id}/move/${to}`,
		start: { note: "", adoptedBy: "", adoptedOn: to === "adopted" ? today() : "" },
		version: plan.version,
		labels: texts.fields,
		fromRow: () => ({ note: "", adoptedBy: "", adoptedOn: "" }),
		check: ({ adoptedBy, adoptedOn }) =>
			to === "adopted"
				? {
						...(adoptedBy.trim() === "" ? { adoptedBy: mustBeFilled } : {}),
						...(adoptedOn === "" ? { adoptedOn: mustBeFilled } : {}),
					}
				: {},
		send: ({ note, adoptedBy, adoptedOn }, version) => {
			const said = note === "" ? {} : { note };
			const body: Body<"movePlan"> =
				to === "adopted"
					? { status: to, adoptedBy, adoptedOn, ...said }
					: to === "hearing"
						? { status: to, ...said }
						: { status: to };
			return attempt(
				client.PUT("/plans/{plan}/status", {
					params: { path: { plan: plan.id }, header: from(version) },
					body,
				}),
			);
		},
		async onSaved() {
			notify(texts.moved[to]);
			await queries.invalidateQueries();
		},
	});
	const label = to === "draft" && plan.status === "hearing" ? texts.back : texts.moves[to];
	return (
		<Form form={form} submit={label}>
			<p className="plans-note">{texts.follows[to]}</p>
			{to === "adopted" && (
				<div className="field-row">
					<TextField name="adoptedBy" required hint={texts.adoptedByHint} />
					<TextField name="adoptedOn" type="date" required />
				</div>
			)}
			{to !== "draft" && <TextField name="note" hint={texts.noteHint} />}
		</Form>
	);
}
