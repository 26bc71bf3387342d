import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { attempt, client } from "../../api/client.ts";
import { RadioField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { listLevelChoices } from "../level-choices.ts";
import { competenceChoicesQuery, personChoicesQuery } from "../mapping-queries.ts";
import { checkTexts } from "./check-page-texts.ts";

/** Signs that somebody was seen to show a competence. */
export function NewCheckPage() {
	const texts = useTexts(checkTexts);
	const language = useLanguage();
	const navigate = useNavigate();
	const notify = useNotice();
	const queries = useQueryClient();
	const own = useOwnAccount().person;
	const { person = "" } = useSearch({ strict: false }) as { readonly person?: string };
	const persons = useSuspenseQuery(personChoicesQuery).data.filter(({ value }) => value !== own);
	const competences = useSuspenseQuery(competenceChoicesQuery).data;
	const form = useForm({
		draft: "observed-check/new",
		start: { person, competence: "", level: "", passed: "", checkedOn: "", note: "" },
		labels: {
			...{ person: texts.person, competence: texts.competence, level: texts.levelShown },
			...{ passed: texts.result, checkedOn: texts.checkedOn, note: texts.note },
		},
		check: (values) =>
			Object.fromEntries(
				(["person", "competence", "level", "passed", "checkedOn"] as const)
					.filter((name) => values[name] === "")
					.map((name) => [name, texts.missing]),
			),
		send: ({ level, passed, ...values }) =>
			attempt(
				client.POST("/observed-checks", {
					body: { ...values, level: Number(level) as 2, passed: passed === "yes" },
				}),
			),
		async onSaved() {
			notify(texts.signed);
			await queries.invalidateQueries();
			await navigate({ to: "/mapping/checks" });
		},
	});
	return (
		<Page
			title={texts.newCheck}
			lead={texts.newLead}
			crumbs={[
				<MappingCrumb key="mapping" />,
				<Link key="checks" to="/mapping/checks">
					{texts.title}
				</Link>,
			]}
		>
			<Form form={form} submit={texts.sign}>
				<SelectField name="person" required choices={persons} />
				<SelectField name="competence" required choices={competences} />
				<RadioField name="level" required choices={listLevelChoices(language)} />
				<RadioField
					name="passed"
					required
					choices={[
						{ value: "yes", label: texts.passed, hint: texts.passedHint },
						{ value: "no", label: texts.notYet, hint: texts.notYetHint },
					]}
				/>
				<TextField name="checkedOn" type="date" required />
				<TextField name="note" multiline rows={3} />
			</Form>
		</Page>
	);
}
