import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { isOver } from "../../../src/action/plans/deliveries/delivery-rules.ts";
import { attempt, client, from, get } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { AskFirst } from "../../shell/ask-first.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { planWords } from "../plan-words.ts";
import { useKroner } from "../use-kroner.ts";
import { CostForm } from "./cost-form.tsx";
import type { Delivery } from "./delivery-form.tsx";
import { measurePageTexts } from "./measure-page-texts.ts";

interface DeliveryCostsProps {
	readonly delivery: Delivery;
	readonly mayChange: boolean;
	readonly onClose: () => void;
}

/** What was paid of a delivery: by kind and by who pays. */
export function DeliveryCosts({ delivery, mayChange, onClose }: DeliveryCostsProps) {
	const texts = useTexts(measurePageTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const kroner = useKroner();
	const { items } = useSuspenseQuery({
		queryKey: ["deliveries", delivery.id, "costs"],
		queryFn: () =>
			get(
				client.GET("/deliveries/{delivery}/costs", {
					params: { path: { delivery: delivery.id }, query: { limit: 500 } },
				}),
			),
	}).data;
	const { costFields: fields } = texts;
	return (
		<section className="plans-part">
			<Heading level={3} data-size="xs">
				{texts.costsOf(delivery.description)}
			</Heading>
			<DataTable
				caption={texts.costsOf(delivery.description)}
				rows={items}
				keyOf={({ id }) => id}
				empty={<p className="quiet">{texts.noCosts}</p>}
				columns={[
					{ title: fields.kind, isHead: true, show: ({ kind }) => texts.costKinds[kind] },
					{ title: fields.fundedBy, show: ({ fundedBy }) => texts.fundings[fundedBy] },
					{ title: fields.kroner, isNumber: true, show: (row) => kroner(row.kroner) },
					{ title: fields.paidOn, show: ({ paidOn }) => write.date(paidOn) },
					{ title: fields.note, show: ({ note }) => note },
					...(mayChange && !isOver(delivery.status)
						? [
								{
									title: words.remove,
									show: (cost: Item<"listCosts">) => <RemoveCost cost={cost} />,
								},
							]
						: []),
				]}
			/>
			<p>{texts.spentInAll(kroner(delivery.spent))}</p>
			{mayChange && <CostForm delivery={delivery.id} />}
			<Button type="button" variant="tertiary" onClick={onClose}>
				{texts.closeCosts}
			</Button>
		</section>
	);
}

function RemoveCost({ cost }: { readonly cost: Item<"listCosts"> }) {
	const texts = useTexts(measurePageTexts);
	const words = useTexts(planWords);
	const kroner = useKroner();
	const notify = useNotice();
	const queries = useQueryClient();
	const what = `${texts.costKinds[cost.kind]}, ${kroner(cost.kroner)}`;
	return (
		<AskFirst
			label={words.remove}
			name={words.removeOf(what)}
			question={texts.removeCost(what)}
			confirm={words.remove}
			danger
			onConfirm={async () => {
				const removed = await attempt(
					client.DELETE("/costs/{cost}", {
						params: { path: { cost: cost.id }, header: from(cost.version) },
					}),
				);
				if (removed.ok) notify(texts.costRemoved);
				else notify(removed.problem.detail, "danger");
				await queries.invalidateQueries();
			}}
		/>
	);
}
