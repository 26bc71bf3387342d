import { Textfield } from "@digdir/designsystemet-react";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { attempt, client, from, get } from "../../api/client.ts";
import { CheckListField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import type { Requirement } from "./requirement-queries.ts";
import { requirementTexts } from "./requirement-texts.ts";

interface GuidancePickerProps {
	readonly requirement: Requirement;
	readonly onDone: () => void;
}

const mostFound = 20;

const asValues = (row: Requirement) => ({
	guidance: row.guidance.map(({ guidance }) => guidance) as readonly string[],
});

/** Searches all guidance and ticks what a requirement rests on; what is ticked stays in sight. */
export function GuidancePicker({ requirement, onDone }: GuidancePickerProps) {
	const texts = useTexts(requirementTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const [search, setSearch] = useState("");
	const asked = useDeferredValue(search.trim());
	const [seen, setSeen] = useState<ReadonlyMap<string, string>>(
		() =>
			new Map(
				requirement.guidance.map(({ guidance, title, reference }) => [
					guidance,
					nameOf({ title: title ?? texts.guidanceHidden, reference }),
				]),
			),
	);
	const query = { limit: mostFound, ...(asked === "" ? {} : { search: asked }) };
	const found = useQuery({
		queryKey: ["guidance", "search", query],
		queryFn: () => get(client.GET("/guidance", { params: { query } })),
		placeholderData: keepPreviousData,
	}).data?.items;
	const form = useForm({
		draft: `requirement/${requirement.id}/guidance`,
		start: asValues(requirement),
		version: requirement.version,
		labels: { guidance: texts.guidance },
		fromRow: asValues,
		send: ({ guidance }, version) =>
			attempt(
				client.PUT("/requirements/{requirement}/guidance", {
					params: { path: { requirement: requirement.id }, header: from(version) },
					body: { guidance: [...guidance] },
				}),
			),
		async onSaved() {
			onDone();
			notify(texts.guidanceSaved);
			await queries.invalidateQueries();
		},
	});
	const named = new Map([
		...seen,
		...(found ?? []).map((each) => [each.id, nameOf(each)] as const),
	]);
	const { guidance: chosen } = form.values;
	const shown = [...new Set([...chosen, ...(found ?? []).map(({ id }) => id)])];
	return (
		<>
			<Textfield
				type="search"
				label={texts.searchGuidance}
				value={search}
				onChange={(event) => {
					setSeen(named);
					setSearch(event.target.value);
				}}
			/>
			<Form form={form} submit={texts.saveGuidance}>
				<CheckListField
					name="guidance"
					choices={shown.map((id) => ({ value: id, label: named.get(id) ?? id }))}
				/>
			</Form>
			<p className="links">
				<Link to="/competence/guidance/new">{texts.addOwn}</Link>
			</p>
		</>
	);
}

function nameOf(guidance: { readonly title: string; readonly reference: string }): string {
	return [guidance.reference, guidance.title].filter((part) => part !== "").join(": ");
}
