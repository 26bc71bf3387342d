import { useQueryClient } from "@tanstack/react-query";
import { attempt, client } from "../../api/client.ts";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { accountTexts } from "./account-texts.ts";
import { asRole, useRoleChoices } from "./role-choice.ts";
import { RoleFields } from "./role-fields.tsx";

const empty = { role: "", unit: "", from: "", to: "" };
const fields: Readonly<Record<string, "from" | "to">> = { "/validFrom": "from", "/validTo": "to" };

/** Gives an account one more role. */
export function RoleForm({ account }: { readonly account: string }) {
	const texts = useTexts(accountTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const choices = useRoleChoices();
	const queries = useQueryClient();
	const notify = useNotice();
	const form = useForm({
		draft: `account/${account}/role`,
		start: empty,
		labels: { role: texts.role, unit: texts.unit, from: texts.from, to: texts.to },
		check: ({ role, unit }) => ({
			...(role === "" ? { role: mustBeFilled } : {}),
			...(choices.needsUnit(role) && unit === "" ? { unit: mustBeFilled } : {}),
		}),
		fieldOf: (pointer) => fields[pointer],
		send: (values) =>
			attempt(
				client.POST("/accounts/{account}/roles", {
					params: { path: { account } },
					body: asRole(choices.needsUnit(values.role) ? values : { ...values, unit: "" }),
				}),
			),
		async onSaved() {
			form.discard();
			notify(texts.given);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.giveRole}>
			<RoleFields chosen={form.values.role} choices={choices} />
		</Form>
	);
}
