import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, from, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { AskFirst } from "../../shell/ask-first.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { useNotice } from "../../shell/notice.tsx";
import type { Measure } from "../measures/measure-values.ts";
import { planWords } from "../plan-words.ts";
import { useKroner } from "../use-kroner.ts";
import { DeliveryCosts } from "./delivery-costs.tsx";
import { type Delivery, DeliveryForm } from "./delivery-form.tsx";
import { measurePageTexts } from "./measure-page-texts.ts";

/** What is done of a measure, of every kind, with what was paid. */
export function Deliveries({
	measure,
	mayChange,
}: {
	readonly measure: Measure;
	readonly mayChange: boolean;
}) {
	const texts = useTexts(measurePageTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const kroner = useKroner();
	const { items } = useSuspenseQuery({
		queryKey: ["measures", measure.id, "deliveries"],
		queryFn: () =>
			get(
				client.GET("/measures/{measure}/deliveries", {
					params: { path: { measure: measure.id }, query: { limit: 500 } },
				}),
			),
	}).data;
	const [edited, setEdited] = useState<string>();
	const [paid, setPaid] = useState<string>();
	const shown = items.find(({ id }) => id === paid);
	const { columns } = texts;
	const persons = ({ withheld, completedPersons, plannedPersons }: Delivery) => {
		if (withheld !== null) return words.withheld;
		const known = (value: number | null) => (value === null ? "–" : write.integer(value));
		return texts.personsOf(known(completedPersons), known(plannedPersons));
	};
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.deliveries}
			</Heading>
			<p>{texts.deliveriesLead}</p>
			<DataTable
				caption={texts.deliveries}
				rows={items}
				keyOf={({ id }) => id}
				empty={<EmptyState title={texts.noDeliveries}>{texts.noDeliveriesLead}</EmptyState>}
				columns={[
					{ title: columns.delivery, isHead: true, show: ({ description }) => description },
					{ title: columns.kind, show: ({ kind }) => words.deliveries[kind] },
					{ title: columns.status, show: ({ status }) => texts.deliveryStatuses[status] },
					{
						title: columns.period,
						show: ({ validFrom, validTo }) =>
							words.period(write.date(validFrom), validTo === null ? "" : write.date(validTo)),
					},
					{ title: columns.persons, show: persons },
					{ title: columns.spent, isNumber: true, show: ({ spent }) => kroner(spent) },
					{
						title: mayChange ? columns.actions : texts.costs,
						show: (row) => (
							<div className="buttons">
								<Button
									type="button"
									variant="tertiary"
									aria-label={texts.costsOf(row.description)}
									aria-expanded={paid === row.id}
									onClick={() => setPaid(paid === row.id ? undefined : row.id)}
								>
									{texts.costs}
								</Button>
								{mayChange && (
									<>
										<Button
											type="button"
											variant="tertiary"
											aria-label={words.changeOf(row.description)}
											onClick={() => setEdited(row.id)}
										>
											{words.change}
										</Button>
										{row.spent === 0 && <RemoveDelivery delivery={row} />}
									</>
								)}
							</div>
						),
					},
				]}
			/>
			{mayChange && edited === undefined && (
				<Button type="button" variant="secondary" onClick={() => setEdited("new")}>
					{texts.addDelivery}
				</Button>
			)}
			{mayChange && edited !== undefined && (
				<DeliveryForm
					key={edited}
					measure={measure}
					delivery={items.find(({ id }) => id === edited)}
					onDone={() => setEdited(undefined)}
				/>
			)}
			{shown !== undefined && (
				<DeliveryCosts
					key={shown.id}
					delivery={shown}
					mayChange={mayChange}
					onClose={() => setPaid(undefined)}
				/>
			)}
		</section>
	);
}

function RemoveDelivery({ delivery }: { readonly delivery: Delivery }) {
	const texts = useTexts(measurePageTexts);
	const words = useTexts(planWords);
	const notify = useNotice();
	const queries = useQueryClient();
	return (
		<AskFirst
			label={words.remove}
			name={words.removeOf(delivery.description)}
			question={texts.removeDelivery(delivery.description)}
			confirm={words.remove}
			danger
			onConfirm={async () => {
				const removed = await attempt(
					client.DELETE("/deliveries/{delivery}", {
						params: { path: { delivery: delivery.id }, header: from(delivery.version) },
					}),
				);
				if (removed.ok) notify(texts.deliveryRemoved);
				else notify(removed.problem.detail, "danger");
				await queries.invalidateQueries();
			}}
		/>
	);
}
