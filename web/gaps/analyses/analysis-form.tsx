import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { attempt, client } from "../../api/client.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useNotice } from "../../shell/notice.tsx";
import { analysisTexts } from "./analysis-texts.ts";

/** Whole percent as typed; undefined: it is no such number. */
function readPercent(text: string): number | null | undefined {
	const trimmed = text.trim();
	if (trimmed === "") return null;
	const percent = Number(trimmed);
	return Number.isInteger(percent) && percent >= 0 && percent <= 100 ? percent / 100 : undefined;
}

/** Records an analysis of what is stored now; what stands in its way is said by the server in words. */
export function AnalysisForm() {
	const texts = useTexts(analysisTexts);
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: "analysis/new",
		start: { asOf: "", recruitment: "", note: "" },
		labels: { asOf: texts.asOf, recruitment: texts.recruitment, note: texts.note },
		check: ({ recruitment }) =>
			readPercent(recruitment) === undefined ? { recruitment: texts.notPercent } : {},
		send: ({ asOf, recruitment, note }) =>
			attempt(
				client.POST("/analyses", {
					body: {
						...(asOf === "" ? {} : { asOf }),
						recruitment: readPercent(recruitment) ?? null,
						note,
					},
				}),
			),
		async onSaved({ asOf }) {
			form.discard();
			notify(texts.recorded(write.date(asOf)));
			await queries.invalidateQueries();
		},
	});
	return (
		<>
			<p>{texts.formLead}</p>
			<Form form={form} submit={texts.submit}>
				<TextField name="asOf" type="date" hint={texts.asOfHint} />
				<TextField name="recruitment" inputMode="numeric" suffix="%" hint={texts.recruitmentHint} />
				<TextField name="note" hint={texts.noteHint} />
			</Form>
			{form.problem?.status === 409 && (
				<p className="links">
					<span>{texts.obstacles}</span>
					<Link to={"/organisation/imports" as "/"}>{texts.toImports}</Link>
					<Link to={"/competence/requirements" as "/"}>{texts.toRequirements}</Link>
				</p>
			)}
		</>
	);
}
