import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { useKroner } from "../use-kroner.ts";
import { measuresTexts } from "./measures-texts.ts";

/** What the plan costs by year and in all, who pays, and what was paid. */
export function PlanCosts({ plan }: { readonly plan: string }) {
	const texts = useTexts(measuresTexts);
	const kroner = useKroner();
	const { planned, booked, byYear } = useSuspenseQuery({
		queryKey: ["plans", plan, "costs"],
		queryFn: () => get(client.GET("/plans/{plan}/costs", { params: { path: { plan } } })),
	}).data;
	const rows = [
		...byYear.map(({ year, ...sums }) => ({ name: String(year), ...sums })),
		{ name: texts.sum, planned, spent: booked.spent },
	];
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.costs}
			</Heading>
			<p>{texts.costsLead}</p>
			<DataTable
				caption={texts.costs}
				rows={rows}
				keyOf={({ name }) => name}
				columns={[
					{ title: texts.year, isHead: true, show: ({ name }) => name },
					{
						title: texts.fullCost,
						isNumber: true,
						show: (row) => kroner(row.planned.fullCost),
					},
					{
						title: texts.ownShare,
						isNumber: true,
						show: (row) => kroner(row.planned.ownShare),
					},
					{ title: texts.grant, isNumber: true, show: (row) => kroner(row.planned.grant) },
					{
						title: texts.uncovered,
						isNumber: true,
						show: (row) => kroner(row.planned.uncovered),
					},
					{ title: texts.spent, isNumber: true, show: ({ spent }) => kroner(spent) },
				]}
			/>
			{planned.unpriced.length > 0 && (
				<p>{texts.unpriced(planned.unpriced.map(texts.number).join(", "))}</p>
			)}
		</section>
	);
}
