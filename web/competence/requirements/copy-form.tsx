import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client } from "../../api/client.ts";
import { CheckListField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { allUnitsQuery } from "../../organisation/units/unit-queries.ts";
import { useNotice } from "../../shell/notice.tsx";
import { useUnitPath } from "../use-unit-path.ts";
import type { Requirement } from "./requirement-queries.ts";
import { requirementTexts } from "./requirement-texts.ts";

interface CopyFormProps {
	readonly requirement: Requirement;
	readonly onDone: () => void;
}

/** Requires the same of other units. */
export function CopyForm({ requirement: { id, unit }, onDone }: CopyFormProps) {
	const texts = useTexts(requirementTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const shortPath = useUnitPath();
	const all = useSuspenseQuery(allUnitsQuery).data;
	const form = useForm({
		draft: `requirement/${id}/copy`,
		start: { units: [] as readonly string[] },
		labels: { units: texts.units },
		check: ({ units }): { readonly units?: string } =>
			units.length === 0 ? { units: mustBeFilled } : {},
		send: ({ units }) =>
			attempt(
				client.POST("/requirements/{requirement}/copy", {
					params: { path: { requirement: id } },
					body: { units: [...units] },
				}),
			),
		async onSaved({ added, left }) {
			onDone();
			notify(texts.copied(added.length, left.length));
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.copy}>
			<CheckListField
				name="units"
				hint={texts.copyLead}
				choices={all
					.filter((each) => each.id !== unit.id)
					.map(({ id: value, path }) => ({ value, label: shortPath(path) }))}
			/>
		</Form>
	);
}
