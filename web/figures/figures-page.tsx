import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../api/client.ts";
import { useTexts } from "../language/language-provider.tsx";
import { DataTable } from "../listing/data-table.tsx";
import { asQuery } from "../listing/list-search.ts";
import { ListTools } from "../listing/list-tools.tsx";
import { Pager } from "../listing/pager.tsx";
import { useList } from "../listing/use-list.ts";
import { Page } from "../shell/page.tsx";
import { definitionTexts } from "./definition-texts.ts";

/** Every figure that pages and plans show, and what it means. */
export function FiguresPage() {
	const texts = useTexts(definitionTexts);
	const { values } = useList();
	const query = asQuery(values);
	const { data } = useSuspenseQuery({
		queryKey: ["definitions", query],
		queryFn: () => get(client.GET("/definitions", { params: { query } })),
	});
	return (
		<Page title={texts.list} lead={texts.lead}>
			<ListTools hint={texts.hint} total={data.total} />
			<DataTable
				caption={texts.list}
				rows={data.items}
				keyOf={({ key }) => key}
				columns={[
					{
						title: texts.figure,
						sort: "name",
						isHead: true,
						show: ({ key, name }) => <Link to={`/figures/${key}` as "/"}>{name}</Link>,
					},
					{ title: texts.meaning, show: ({ meaning }) => meaning },
					{ title: texts.inputs, show: ({ inputs }) => inputs.join(", ") },
				]}
			/>
			<Pager total={data.total} />
		</Page>
	);
}
