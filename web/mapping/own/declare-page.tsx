import "../mapping.css";
import { Field, Label } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useState } from "react";
import { proofKinds } from "../../../src/knowledge/mapping/declarations/declaration-model.ts";
import { attempt, client } from "../../api/client.ts";
import type { Body } from "../../api/shapes.ts";
import { CheckField, RadioField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { listLevelChoices } from "../level-choices.ts";
import { mappingWords } from "../mapping-words.ts";
import { CompetenceNameField } from "../signals/competence-name-field.tsx";
import { certificateTypes, uploadCertificate } from "../upload-certificate.ts";
import { declareTexts } from "./declare-texts.ts";
import { ownTexts } from "./own-texts.ts";

type Declaring = Body<"addDeclaration">;

/** Declares an own competence in a few taps, with a photo of the certificate. */
export function DeclarePage() {
	const texts = useTexts(declareTexts);
	const own = useTexts(ownTexts);
	const words = useTexts(mappingWords);
	const language = useLanguage();
	const navigate = useNavigate();
	const notify = useNotice();
	const queries = useQueryClient();
	const fileField = useId();
	const [file, setFile] = useState<File>();
	const { competence = "", round } = useSearch({ strict: false }) as {
		readonly competence?: string;
		readonly round?: string;
	};
	const form = useForm({
		draft: `declaration/new/${competence}`,
		start: {
			...{ proposedName: competence, level: "", usedRecently: false, proof: "own-word" },
			...{ share: false, validFrom: "", validTo: "", note: "" },
		},
		labels: {
			...{ proposedName: texts.name, level: texts.level, usedRecently: texts.used },
			...{ proof: texts.proof, share: texts.share, validFrom: texts.from },
			...{ validTo: texts.to, note: texts.note },
		},
		fieldOf: (pointer) => (pointer === "/competence" ? "proposedName" : undefined),
		check: ({ proposedName, level }) => ({
			...(proposedName.trim() === "" ? { proposedName: texts.missing } : {}),
			...(level === "" ? { level: texts.missing } : {}),
		}),
		send: (values) =>
			attempt(
				client.POST("/declarations", {
					body: {
						...{ competence: null, proposedName: values.proposedName.trim(), note: values.note },
						level: Number(values.level) as Declaring["level"],
						usedRecently: values.usedRecently,
						proof: (values.proof === "" ? "own-word" : values.proof) as "own-word",
						willingToShare: values.share ? true : null,
						validFrom: values.validFrom === "" ? null : values.validFrom,
						validTo: values.validTo === "" ? null : values.validTo,
						round: round ?? null,
					},
				}),
			),
		async onSaved({ id }) {
			const added = file === undefined ? undefined : await uploadCertificate(id, file);
			if (added === undefined || added.ok) notify(texts.sent);
			else {
				const why = added.problem.errors?.[0]?.detail ?? added.problem.detail;
				notify(texts.sentWithoutFile(why), "danger");
			}
			await queries.invalidateQueries();
			await navigate({ to: "/mapping/mine" });
		},
	});
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			crumbs={[
				<Link key="own" to="/mapping/mine">
					{own.title}
				</Link>,
			]}
		>
			<div className="mapping">
				<Form form={form} submit={texts.send}>
					<CompetenceNameField name="proposedName" hint={texts.nameHint} />
					<RadioField name="level" required choices={listLevelChoices(language)} />
					<CheckField name="usedRecently" />
					<SelectField
						name="proof"
						required
						choices={proofKinds.map((value) => ({ value, label: words.proofs[value] }))}
					/>
					<Field>
						<Label htmlFor={fileField}>{texts.file}</Label>
						<Field.Description>{texts.fileHint}</Field.Description>
						<input
							id={fileField}
							type="file"
							accept={certificateTypes}
							onChange={({ target }) => setFile(target.files?.[0])}
						/>
					</Field>
					<CheckField name="share" />
					<div className="field-row">
						<TextField name="validFrom" type="date" hint={texts.fromHint} />
						<TextField name="validTo" type="date" />
					</div>
					<TextField name="note" multiline rows={2} />
				</Form>
			</div>
		</Page>
	);
}
