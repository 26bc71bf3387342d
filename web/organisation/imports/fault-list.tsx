import { Heading, Tag } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { Download } from "../download.tsx";
import type { ImportFault, ImportShown } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";

/** What is wrong in the files: where, what, and what to do. */
export function FaultList({ shown }: { readonly shown: ImportShown }) {
	const texts = useTexts(importTexts);
	const { id, files, errors, warnings, faultsListed } = shown;
	const { values } = useList<"severity" | "file">();
	const { limit, offset } = asQuery(values);
	const query = {
		...{ limit, offset },
		...(values.search === undefined ? {} : { search: values.search }),
		...(values.sort === undefined ? {} : { sort: values.sort }),
		...(values.file === undefined ? {} : { file: values.file }),
		...(values.severity === undefined
			? {}
			: { severity: values.severity as ImportFault["severity"] }),
	};
	const {
		items,
		total,
		offset: start,
	} = useSuspenseQuery({
		queryKey: ["imports", id, "faults", query],
		queryFn: () =>
			get(client.GET("/imports/{import}/faults", { params: { path: { import: id }, query } })),
	}).data;
	const numbered = items.map((fault, place) => ({ ...fault, key: String(start + place) }));
	const placeOf = ({ file, sheet, row, column }: ImportFault) =>
		[
			...(files.length > 1 ? [file] : []),
			...(sheet === null ? [] : [texts.sheet(sheet)]),
			texts.row(row),
			...(column === null ? [] : [`«${column}»`]),
		].join(", ");
	return (
		<section className="organisation-step">
			<Heading level={2} data-size="sm">
				{texts.faults}
			</Heading>
			{faultsListed < errors + warnings && (
				<p>{texts.faultsMore(faultsListed, errors + warnings)}</p>
			)}
			<ListTools total={total}>
				<FilterSelect
					name="severity"
					label={texts.severity}
					all={texts.allSeverities}
					choices={(["error", "warning"] as const).map((value) => ({
						value,
						label: texts.severities[value],
					}))}
				/>
				{files.length > 1 && (
					<FilterSelect
						name="file"
						label={texts.file}
						all={texts.allFiles}
						choices={files.map(({ file }) => ({ value: file, label: file }))}
					/>
				)}
			</ListTools>
			<DataTable
				caption={texts.faults}
				rows={numbered}
				keyOf={({ key }) => key}
				columns={[
					{
						title: texts.place,
						sort: "place",
						isHead: true,
						show: (fault) => <span className="import-place">{placeOf(fault)}</span>,
					},
					{
						title: texts.severity,
						sort: "severity",
						show: ({ severity }) => (
							<Tag data-color={severity === "error" ? "danger" : "warning"}>
								{texts.severities[severity]}
							</Tag>
						),
					},
					{ title: texts.value, show: ({ value }) => value },
					{
						title: texts.wrong,
						sort: "code",
						show: ({ message }) => <span className="organisation-text">{message}</span>,
					},
					{
						title: texts.remedy,
						show: ({ remedy }) => <span className="organisation-text">{remedy}</span>,
					},
				]}
			/>
			<Pager total={total} />
			<Download
				label={texts.downloadFaults}
				fileName="feil.csv"
				fetchFile={() =>
					attempt(
						client.GET("/imports/{import}/faults.csv", {
							params: { path: { import: id } },
							parseAs: "blob",
						}),
					)
				}
			/>
		</section>
	);
}
