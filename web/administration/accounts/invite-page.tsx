import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { languages } from "../../../src/machinery/languages/language.ts";
import { attempt, client } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { PartPage } from "../part-page.tsx";
import { accountTexts } from "./account-texts.ts";
import { findPerson } from "./find-person.ts";
import { asRole, useRoleChoices } from "./role-choice.ts";
import { RoleFields } from "./role-fields.tsx";

const fields: Readonly<Record<string, "staffNumber" | "role" | "unit" | "from" | "to">> = {
	"/person": "staffNumber",
	"/roles/0/role": "role",
	"/roles/0/unit": "unit",
	"/roles/0/validFrom": "from",
	"/roles/0/validTo": "to",
};

/** A new account with its first role; the invitation goes by e-mail. */
export function InvitePage() {
	const texts = useTexts(accountTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const { may, language } = useOwnAccount();
	const choices = useRoleChoices();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const form = useForm({
		draft: "account/new",
		start: {
			...{ name: "", email: "", language: language as string, staffNumber: "" },
			...{ role: "", unit: "", from: "", to: "" },
		},
		labels: {
			...{ name: texts.name, email: texts.email, language: texts.language },
			...{ staffNumber: texts.staffNumber, role: texts.role, unit: texts.unit },
			...{ from: texts.from, to: texts.to },
		},
		check: ({ name, email, role, unit }) => ({
			...(name.trim() === "" ? { name: mustBeFilled } : {}),
			...(email.trim() === "" ? { email: mustBeFilled } : {}),
			...(role === "" ? { role: mustBeFilled } : {}),
			...(choices.needsUnit(role) && unit === "" ? { unit: mustBeFilled } : {}),
		}),
		fieldOf: (pointer) => fields[pointer],
		async send(values) {
			const person = await findPerson(values.staffNumber, texts.noSuchNumber);
			if (!person.ok) return person;
			const role = asRole(choices.needsUnit(values.role) ? values : { ...values, unit: "" });
			return attempt(
				client.POST("/accounts", {
					body: {
						email: values.email,
						name: values.name,
						language: values.language as Item<"listAccounts">["language"],
						person: person.value,
						roles: [role],
					},
				}),
			);
		},
		async onSaved({ id, name }) {
			notify(texts.invited(name));
			await queries.invalidateQueries();
			await navigate({ to: "/administration/accounts/$account", params: { account: id } });
		},
	});
	return (
		<PartPage part="accounts" title={texts.invite} lead={texts.inviteLead}>
			<Form form={form} submit={texts.send}>
				<TextField name="name" required />
				<TextField name="email" type="email" required hint={texts.emailHint} />
				<RoleFields chosen={form.values.role} choices={choices} />
				{may["persons.read"] === "all" && (
					<TextField name="staffNumber" hint={texts.staffNumberHint} />
				)}
				<SelectField
					name="language"
					required
					choices={languages.map((value) => ({ value, label: texts.languages[value] }))}
				/>
			</Form>
		</PartPage>
	);
}
