import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { attempt, client, from, get } from "../../api/client.ts";
import type { Answer, Body } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { Employments } from "./employments.tsx";
import { personTexts } from "./person-texts.ts";

interface Values {
	readonly [name: string]: string;
	readonly staffNumber: string;
	readonly name: string;
	readonly birth: string;
	readonly gender: string;
}
type Row = Pick<Answer<"changePerson">, "staffNumber" | "name" | "birth" | "gender">;

const asValues = ({ staffNumber, name, birth, gender }: Row): Values => ({
	...{ staffNumber, name: name ?? "", birth: birth ?? "", gender: gender ?? "" },
});
const bodyOf = ({ staffNumber, name, birth, gender }: Values): Body<"addPerson"> => ({
	staffNumber,
	name: name.trim() === "" ? null : name,
	birth: birth === "" ? null : birth,
	gender: (gender === "" ? null : gender) as Row["gender"],
});

/** A person who is new here; the employment comes after. */
export function NewPersonPage() {
	const texts = useTexts(personTexts);
	const navigate = useNavigate();
	return (
		<Page title={texts.newTitle} lead={texts.newLead} crumbs={[<ToPersons key="list" />]}>
			<PersonForm
				submit={texts.saveNew}
				start={{ staffNumber: "", name: "", birth: "", gender: "" }}
				draft="person/new"
				send={(values) => attempt(client.POST("/persons", { body: bodyOf(values) }))}
				onSaved={({ id }) =>
					navigate({ to: "/organisation/persons/$person", params: { person: id } })
				}
			/>
		</Page>
	);
}

/** Who a person is, and the person's employments. */
export function ChangePersonPage() {
	const { person: id } = useParams({ from: "/organisation/persons/$person" });
	const texts = useTexts(personTexts);
	const person = useSuspenseQuery({
		queryKey: ["persons", "one", id],
		queryFn: () => get(client.GET("/persons/{person}", { params: { path: { person: id } } })),
	}).data;
	const name = person.name ?? texts.noName(person.staffNumber);
	return (
		<Page title={texts.change(name)} crumbs={[<ToPersons key="list" />]}>
			<p className="links">
				<a href={`/competence/persons/${id}`}>{texts.competence}</a>
			</p>
			<PersonForm
				submit={texts.save}
				start={asValues(person)}
				version={person.version}
				draft={`person/${id}`}
				send={(values, version) =>
					attempt(
						client.PUT("/persons/{person}", {
							params: { path: { person: id }, header: from(version) },
							body: bodyOf(values),
						}),
					)
				}
			/>
			<Employments person={id} employments={person.employments} />
		</Page>
	);
}

function ToPersons() {
	const { title } = useTexts(personTexts);
	return <Link to="/organisation/persons">{title}</Link>;
}

interface PersonFormProps {
	readonly submit: string;
	readonly start: Values;
	readonly version?: number;
	readonly draft: string;
	readonly send: Parameters<typeof useForm<Values, Answer<"addPerson">>>[0]["send"];
	readonly onSaved?: (saved: Answer<"addPerson">) => Promise<void>;
}

function PersonForm({ submit, start, version, draft, send, onSaved }: PersonFormProps) {
	const texts = useTexts(personTexts);
	const forms = useTexts(formTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm<Values, Answer<"addPerson">>({
		...{ draft, start, send, fromRow: asValues },
		...(version === undefined ? {} : { version }),
		labels: {
			staffNumber: texts.staffNumber,
			name: texts.name,
			birth: texts.birth,
			gender: texts.gender,
		},
		check: ({ staffNumber }) =>
			staffNumber.trim() === "" ? { staffNumber: forms.mustBeFilled } : {},
		async onSaved(saved) {
			notify(texts.saved);
			await queries.invalidateQueries();
			await onSaved?.(saved);
		},
	});
	return (
		<Form form={form} submit={submit}>
			<TextField name="staffNumber" required hint={texts.staffNumberHint} />
			<TextField name="name" />
			<TextField name="birth" type="date" hint={texts.birthHint} />
			<SelectField
				name="gender"
				choices={(["female", "male"] as const).map((value) => ({
					value,
					label: texts.genders[value],
				}))}
			/>
		</Form>
	);
}
