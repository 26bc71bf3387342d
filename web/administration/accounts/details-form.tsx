import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { languages } from "../../../src/machinery/languages/language.ts";
import { attempt, client, from, get } from "../../api/client.ts";
import type { Body, Item } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { accountTexts } from "./account-texts.ts";
import { findPerson } from "./find-person.ts";

type Account = Item<"listAccounts">;

/** Who the account is: name, address, language, employee. */
export function DetailsForm({ account }: { readonly account: Account }) {
	const texts = useTexts(accountTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const { may } = useOwnAccount();
	const queries = useQueryClient();
	const notify = useNotice();
	const { id, version, person, state } = account;
	const seesPersons = may["persons.read"] === "all";
	const { data: staffNumber } = useSuspenseQuery({
		queryKey: ["persons", person, "staff-number"],
		queryFn: async () => {
			if (person === null || !seesPersons) return "";
			const path = { person };
			return (await get(client.GET("/persons/{person}", { params: { path } }))).staffNumber;
		},
	});
	const asValues = (row: Account) => ({
		name: row.name,
		email: row.email,
		language: row.language as string,
		staffNumber: row.person === person ? staffNumber : "",
	});
	const form = useForm({
		draft: `account/${id}`,
		start: asValues(account),
		version,
		labels: {
			...{ name: texts.name, email: texts.email },
			...{ language: texts.language, staffNumber: texts.staffNumber },
		},
		fromRow: asValues,
		check: ({ name, email }) => ({
			...(name.trim() === "" ? { name: mustBeFilled } : {}),
			...(email.trim() === "" ? { email: mustBeFilled } : {}),
		}),
		fieldOf: (pointer) => (pointer === "/person" ? "staffNumber" : undefined),
		async send(values, expected) {
			const found = seesPersons
				? await findPerson(values.staffNumber, texts.noSuchNumber)
				: ({ ok: true, value: person } as const);
			if (!found.ok) return found;
			return attempt(
				client.PUT("/accounts/{account}", {
					params: { path: { account: id }, header: from(expected) },
					body: {
						email: values.email,
						name: values.name,
						language: values.language as Body<"changeAccount">["language"],
						person: found.value,
						disabled: state === "disabled",
					},
				}),
			);
		},
		async onSaved() {
			notify(texts.saved);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.save}>
			<TextField name="name" required />
			<TextField name="email" type="email" required hint={texts.emailHint} />
			{seesPersons && <TextField name="staffNumber" hint={texts.staffNumberHint} />}
			<SelectField
				name="language"
				required
				choices={languages.map((value) => ({ value, label: texts.languages[value] }))}
			/>
		</Form>
	);
}
