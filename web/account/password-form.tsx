import { useQueryClient } from "@tanstack/react-query";
import { attempt, client } from "../api/client.ts";
import { TextField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { formTexts } from "../forms/form-texts.ts";
import { useForm } from "../forms/use-form.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useNotice } from "../shell/notice.tsx";
import { accountTexts } from "./account-texts.ts";

/** Another password. What is typed here is never kept as a draft. */
export function PasswordForm() {
	const texts = useTexts(accountTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const form = useForm({
		draft: "password",
		draftPlace: "nowhere",
		start: { current: "", password: "", again: "" },
		labels: { current: texts.current, password: texts.chosen, again: texts.again },
		check: ({ current, password, again }) => ({
			...(current === "" ? { current: mustBeFilled } : {}),
			...(password === "" ? { password: mustBeFilled } : {}),
			...(again === "" ? { again: mustBeFilled } : {}),
			...(password !== again ? { again: texts.notSame } : {}),
		}),
		send: ({ current, password }) =>
			attempt(client.POST("/own-account/password", { body: { current, password } })),
		async onSaved() {
			form.discard();
			notify(texts.passwordChanged);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.changePassword}>
			<TextField name="current" type="password" required autoComplete="current-password" />
			<TextField
				name="password"
				type="password"
				required
				hint={texts.chosenHint}
				autoComplete="new-password"
			/>
			<TextField name="again" type="password" required autoComplete="new-password" />
		</Form>
	);
}
