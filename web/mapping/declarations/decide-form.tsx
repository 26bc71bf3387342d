import { Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { CheckField, RadioField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { listLevelChoices } from "../level-choices.ts";
import { competenceChoicesQuery } from "../mapping-queries.ts";
import { asDecision } from "./decision-values.ts";
import { declarationTexts } from "./declaration-page-texts.ts";

type Declaration = Answer<"getDeclaration">;

const startOf = ({ level, validFrom, validTo }: Declaration) => ({
	...{ decision: "confirm", competence: "", attachmentChecked: false, comment: "" },
	...{ level: String(level), evidence: "confirmed" },
	...{ validFrom: validFrom ?? "", validTo: validTo ?? "" },
});

/** Confirms, adjusts or returns one declaration. */
export function DecideForm({ declaration }: { readonly declaration: Declaration }) {
	const texts = useTexts(declarationTexts);
	const language = useLanguage();
	const notify = useNotice();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const competences = useSuspenseQuery(competenceChoicesQuery).data;
	const isProposed = declaration.competence === null;
	const form = useForm({
		draft: `decision/${declaration.id}`,
		start: startOf(declaration),
		version: declaration.version,
		labels: {
			...{ decision: texts.decision, competence: texts.catalogueName, level: texts.level },
			...{ attachmentChecked: texts.checked, comment: texts.comment, evidence: texts.evidence },
			...{ validFrom: texts.validFrom, validTo: texts.validTo },
		},
		fromRow: startOf,
		check: ({ decision, competence, comment }) => ({
			...(decision !== "return" && isProposed && competence === ""
				? { competence: texts.missing }
				: {}),
			...(decision !== "confirm" && comment.trim() === "" ? { comment: texts.missing } : {}),
		}),
		send: (values, version) =>
			attempt(
				client.POST("/declarations/{declaration}/decision", {
					params: { path: { declaration: declaration.id }, header: from(version) },
					body: asDecision(values),
				}),
			),
		async onSaved() {
			notify(texts.decided);
			await queries.invalidateQueries();
			await navigate({ to: "/mapping/declarations" });
		},
	});
	const { decision } = form.values;
	return (
		<section aria-labelledby="decide">
			<Heading level={2} data-size="sm" id="decide">
				{texts.decide}
			</Heading>
			<Form form={form} submit={texts.send}>
				<RadioField
					name="decision"
					required
					choices={[
						{ value: "confirm", label: texts.confirm, hint: texts.confirmHint },
						{ value: "adjust", label: texts.adjust, hint: texts.adjustHint },
						{ value: "return", label: texts.return, hint: texts.returnHint },
					]}
				/>
				{decision !== "return" && isProposed && (
					<SelectField
						name="competence"
						required
						hint={texts.catalogueHint}
						choices={competences}
					/>
				)}
				{decision === "confirm" && declaration.attachments.length > 0 && (
					<CheckField name="attachmentChecked" />
				)}
				{decision === "adjust" && (
					<>
						<SelectField name="level" required choices={listLevelChoices(language)} />
						<SelectField
							name="evidence"
							required
							choices={[
								{ value: "confirmed", label: texts.confirmedEvidence },
								{ value: "documented", label: texts.documentedEvidence },
							]}
						/>
						<div className="field-row">
							<TextField name="validFrom" type="date" />
							<TextField name="validTo" type="date" />
						</div>
					</>
				)}
				<TextField
					name="comment"
					multiline
					rows={3}
					hint={texts.commentHint}
					required={decision !== "confirm"}
				/>
			</Form>
		</section>
	);
}
