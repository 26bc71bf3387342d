import { Button } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { unitQuery } from "./unit-queries.ts";
import { unitTexts } from "./unit-texts.ts";

const asValues = ({ validTo }: Pick<Answer<"endUnit">, "validTo">) => ({
	lastDay: validTo ?? "",
});

/** Sets a unit's last day, or takes it away again. */
export function EndUnitPage() {
	const { unit: id } = useParams({ from: "/organisation/units/$unit/end" });
	const texts = useTexts(unitTexts);
	const forms = useTexts(formTexts);
	const write = useWrite();
	const notify = useNotice();
	const navigate = useNavigate();
	const queries = useQueryClient();
	const unit = useSuspenseQuery(unitQuery(id)).data;
	const end = (lastDay: string | null, version: number) =>
		attempt(
			client.POST("/units/{unit}/end", {
				params: { path: { unit: id }, header: from(version) },
				body: { lastDay },
			}),
		);
	const leave = async (words: string) => {
		notify(words);
		await queries.invalidateQueries();
		await navigate({ to: "/organisation/units/$unit", params: { unit: id } });
	};
	const form = useForm({
		draft: `unit/${id}/end`,
		start: asValues(unit),
		version: unit.version,
		labels: { lastDay: texts.lastDay },
		fromRow: asValues,
		check: ({ lastDay }) => (lastDay === "" ? { lastDay: forms.mustBeFilled } : {}),
		send: ({ lastDay }, version) => end(lastDay, version),
		onSaved: ({ validTo }) => leave(texts.ended(unit.name, write.date(validTo ?? ""))),
	});
	const reopen = async () => {
		const outcome = await end(null, unit.version);
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		await leave(texts.reopened(unit.name));
	};
	return (
		<Page
			title={texts.endTitle(unit.name)}
			lead={texts.endLead}
			crumbs={[
				<Link key="unit" to="/organisation/units/$unit" params={{ unit: id }}>
					{unit.name}
				</Link>,
			]}
		>
			<Form
				form={form}
				submit={texts.saveEnd}
				actions={
					unit.validTo !== null && (
						<Button type="button" variant="secondary" onClick={reopen}>
							{texts.reopen}
						</Button>
					)
				}
			>
				<TextField name="lastDay" type="date" required />
			</Form>
		</Page>
	);
}
