import { useQueryClient } from "@tanstack/react-query";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer, Item } from "../../api/shapes.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { retentionTexts } from "./retention-texts.ts";

interface RuleFormProps {
	readonly kind: Item<"listRetentionRules">;
	readonly onDone: () => void;
}

const asValues = ({ months, reason }: { readonly months: number; readonly reason: string }) => ({
	months: String(months),
	reason,
});

/** The organisation's own time for one kind, and why. */
export function RuleForm({ kind, onDone }: RuleFormProps) {
	const texts = useTexts(retentionTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const { ownRule } = kind;
	const form = useForm({
		draft: `retention/${kind.kind}`,
		start: asValues(ownRule ?? { months: kind.months, reason: "" }),
		...(ownRule === null ? {} : { version: ownRule.version }),
		labels: { months: texts.monthsLabel, reason: texts.reason },
		fromRow: asValues as (row: Answer<"changeRetentionRule">) => ReturnType<typeof asValues>,
		check: ({ months, reason }) => ({
			...(/^\d{1,3}$/.test(months.trim()) && Number(months) <= 600
				? {}
				: { months: texts.notANumber }),
			...(reason.trim() === "" ? { reason: mustBeFilled } : {}),
		}),
		send(values, version) {
			const body = { months: Number(values.months), reason: values.reason };
			if (ownRule === null) {
				return attempt(client.POST("/retention-rules", { body: { kind: kind.kind, ...body } }));
			}
			const params = { path: { rule: ownRule.id }, header: from(version) };
			return attempt(client.PUT("/retention-rules/{rule}", { params, body }));
		},
		async onSaved() {
			notify(texts.saved);
			await queries.invalidateQueries();
			onDone();
		},
	});
	return (
		<Form form={form} submit={texts.saveRule}>
			<TextField name="months" required inputMode="numeric" hint={texts.monthsHint} />
			<TextField name="reason" required multiline hint={texts.reasonHint} />
		</Form>
	);
}
