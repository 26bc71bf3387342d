import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { waysToLearn } from "../../../src/knowledge/mapping/wishes/wish-model.ts";
import { attempt, client } from "../../api/client.ts";
import { RadioField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { mappingWords } from "../mapping-words.ts";
import { CompetenceNameField } from "../signals/competence-name-field.tsx";
import { declareTexts } from "./declare-texts.ts";
import { ownTexts } from "./own-texts.ts";

/** A new wish to learn something. */
export function WishPage() {
	const texts = useTexts(declareTexts);
	const own = useTexts(ownTexts);
	const words = useTexts(mappingWords);
	const navigate = useNavigate();
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: "wish/new",
		start: { proposedName: "", way: "", wantedBy: "", note: "" },
		labels: {
			...{ proposedName: texts.wishName, way: texts.way },
			...{ wantedBy: texts.wantedBy, note: texts.note },
		},
		fieldOf: (pointer) => (pointer === "/competence" ? "proposedName" : undefined),
		check: ({ proposedName, way }) => ({
			...(proposedName.trim() === "" ? { proposedName: texts.missing } : {}),
			...(way === "" ? { way: texts.missing } : {}),
		}),
		send: ({ proposedName, way, wantedBy, note }) =>
			attempt(
				client.POST("/wishes", {
					body: {
						...{ competence: null, proposedName: proposedName.trim(), note, status: "open" },
						way: way as (typeof waysToLearn)[number],
						wantedBy: wantedBy === "" ? null : wantedBy,
					},
				}),
			),
		async onSaved() {
			notify(texts.wishSaved);
			await queries.invalidateQueries();
			await navigate({ to: "/mapping/mine" });
		},
	});
	return (
		<Page
			title={texts.wishTitle}
			lead={texts.wishLead}
			crumbs={[
				<Link key="own" to="/mapping/mine">
					{own.title}
				</Link>,
			]}
		>
			<Form form={form} submit={texts.saveWish}>
				<CompetenceNameField name="proposedName" hint={texts.nameHint} />
				<RadioField
					name="way"
					required
					choices={waysToLearn.map((value) => ({ value, label: words.ways[value] }))}
				/>
				<TextField name="wantedBy" type="date" />
				<TextField name="note" multiline rows={2} />
			</Form>
		</Page>
	);
}
