import { Alert } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { importTexts } from "./import-texts.ts";

type Change = Item<"listImportChanges">;

const acts = ["added", "changed", "ended", "removed"] as const;

/** Row by row what saving the import would do to what is stored now. */
export function ChangeList({ id }: { readonly id: string }) {
	const texts = useTexts(importTexts);
	const { values } = useList<"kind" | "act">();
	const { limit, offset } = asQuery(values);
	const query = {
		...{ limit, offset },
		...(values.search === undefined ? {} : { search: values.search }),
		...(values.sort === undefined ? {} : { sort: values.sort }),
		...(values.kind === undefined ? {} : { kind: values.kind as Change["kind"] }),
		...(values.act === undefined ? {} : { act: values.act as Change["act"] }),
	};
	const outcome = useSuspenseQuery({
		queryKey: ["imports", id, "changes", query],
		queryFn: () =>
			attempt(client.GET("/imports/{import}/changes", { params: { path: { import: id }, query } })),
	}).data;
	// What was read is kept for some days only.
	if (!outcome.ok) return <Alert data-color="warning">{outcome.problem.detail}</Alert>;
	const { items, total } = outcome.value;
	return (
		<>
			<ListTools total={total}>
				<FilterSelect
					name="kind"
					label={texts.what}
					all={texts.allKinds}
					choices={Object.entries(texts.kinds).map(([value, label]) => ({ value, label }))}
				/>
				<FilterSelect
					name="act"
					label={texts.act}
					all={texts.allActs}
					choices={acts.map((value) => ({ value, label: texts.acts[value] }))}
				/>
			</ListTools>
			<DataTable
				caption={texts.changesTitle}
				rows={items}
				keyOf={({ kind, act, subject }) => `${kind}${act}${subject}`}
				columns={[
					{ title: texts.subject, sort: "subject", isHead: true, show: ({ subject }) => subject },
					{ title: texts.what, sort: "kind", show: ({ kind }) => texts.kinds[kind] },
					{ title: texts.act, sort: "act", show: ({ act }) => texts.acts[act] },
					{
						title: texts.fields,
						show: ({ act, fields }) =>
							act === "added"
								? null
								: fields.map(({ field, before, after }) => (
										<div key={field}>
											{field}: {writeValue(before)} → {writeValue(after)}
										</div>
									)),
					},
				]}
			/>
			<Pager total={total} />
		</>
	);
}

function writeValue(value: Change["fields"][number]["before"]): string {
	if (value === null || value === "") return "–";
	return Array.isArray(value) ? value.join(", ") : String(value);
}
