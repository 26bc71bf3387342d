import { useQueryClient } from "@tanstack/react-query";
import { languages } from "../../src/machinery/languages/language.ts";
import { attempt, client, from } from "../api/client.ts";
import type { Answer, Body } from "../api/shapes.ts";
import { SelectField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { useForm } from "../forms/use-form.ts";
import { useTexts } from "../language/language-provider.tsx";
import { ownAccountQuery, useOwnAccount } from "../session/own-account.ts";
import { useNotice } from "../shell/notice.tsx";
import { accountTexts } from "./account-texts.ts";

type OwnAccount = Answer<"getOwnAccount">;
type Language = Body<"changeOwnAccount">["language"];

const asValues = ({ language }: OwnAccount) => ({ language: language as string });

/** The language of what is sent to the user. */
export function LanguageForm() {
	const texts = useTexts(accountTexts);
	const account = useOwnAccount();
	const queries = useQueryClient();
	const notify = useNotice();
	const form = useForm({
		draft: "own-account",
		start: asValues(account),
		version: account.version,
		labels: { language: texts.language },
		fromRow: asValues,
		send: ({ language }, version) =>
			attempt(
				client.PATCH("/own-account", {
					params: { header: from(version) },
					body: { language: language as Language },
				}),
			),
		onSaved(saved) {
			queries.setQueryData(ownAccountQuery.queryKey, saved);
			notify(texts.saved);
		},
	});
	return (
		<Form form={form} submit={texts.saveLanguage}>
			<SelectField
				name="language"
				required
				hint={texts.languageHint}
				choices={languages.map((value) => ({ value, label: texts.languages[value] }))}
			/>
		</Form>
	);
}
