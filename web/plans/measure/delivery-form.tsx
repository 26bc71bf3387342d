import { Button } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { deliveryStatuses } from "../../../src/action/plans/deliveries/delivery-rules.ts";
import { deliveryKinds } from "../../../src/action/plans/model.ts";
import { attempt, client, from } from "../../api/client.ts";
import type { Body, Item } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { readWhole, typeWhole } from "../amounts.ts";
import type { Measure } from "../measures/measure-values.ts";
import { planWords } from "../plan-words.ts";
import { today } from "../today.ts";
import { measurePageTexts } from "./measure-page-texts.ts";

export type Delivery = Item<"listDeliveries">;
type DeliveryBody = Body<"addDelivery">;

const asValues = (row: Delivery) => ({
	...{ kind: row.kind as string, description: row.description, status: row.status as string },
	plannedPersons: typeWhole(row.plannedPersons),
	completedPersons: typeWhole(row.completedPersons),
	...{ validFrom: row.validFrom, validTo: row.validTo ?? "" },
});

interface DeliveryFormProps {
	readonly measure: Measure;
	readonly delivery?: Delivery | undefined;
	readonly onDone: () => void;
}

/** A new delivery of a measure, or a change of one. */
export function DeliveryForm({ measure, delivery, onDone }: DeliveryFormProps) {
	const texts = useTexts(measurePageTexts);
	const words = useTexts(planWords);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: `delivery/${delivery?.id ?? `new/${measure.id}`}`,
		start:
			delivery === undefined
				? {
						...{ kind: measure.delivery as string, description: "", status: "planned" },
						...{ plannedPersons: typeWhole(measure.persons), completedPersons: "" },
						...{ validFrom: today(), validTo: "" },
					}
				: asValues(delivery),
		...(delivery === undefined ? {} : { version: delivery.version }),
		labels: texts.deliveryFields,
		fromRow: asValues,
		check: ({ description, validFrom, plannedPersons, completedPersons }) => ({
			...(description.trim() === "" ? { description: words.mustBeFilled } : {}),
			...(validFrom === "" ? { validFrom: words.mustBeFilled } : {}),
			...(readWhole(plannedPersons) === undefined ? { plannedPersons: words.mustBeCount } : {}),
			...(readWhole(completedPersons) === undefined ? { completedPersons: words.mustBeCount } : {}),
		}),
		send: (values, version) => {
			const body: DeliveryBody = {
				kind: values.kind as DeliveryBody["kind"],
				description: values.description,
				status: values.status as DeliveryBody["status"],
				plannedPersons: readWhole(values.plannedPersons) ?? null,
				completedPersons: readWhole(values.completedPersons) ?? null,
				validFrom: values.validFrom,
				validTo: values.validTo === "" ? null : values.validTo,
			};
			return delivery === undefined
				? attempt(
						client.POST("/measures/{measure}/deliveries", {
							params: { path: { measure: measure.id } },
							body,
						}),
					)
				: attempt(
						client.PUT("/deliveries/{delivery}", {
							params: { path: { delivery: delivery.id }, header: from(version) },
							body,
						}),
					);
		},
		async onSaved() {
			notify(texts.deliverySaved);
			onDone();
			await queries.invalidateQueries();
		},
	});
	return (
		<Form
			form={form}
			submit={texts.saveDelivery}
			actions={
				<Button type="button" variant="tertiary" onClick={onDone}>
					{words.cancel}
				</Button>
			}
		>
			<TextField name="description" required hint={texts.deliveryHints.description} />
			<div className="field-row">
				<SelectField
					name="kind"
					required
					choices={deliveryKinds.map((value) => ({ value, label: words.deliveries[value] }))}
				/>
				<SelectField
					name="status"
					required
					choices={deliveryStatuses.map((value) => ({
						value,
						label: texts.deliveryStatuses[value],
					}))}
				/>
			</div>
			<div className="field-row">
				<TextField name="plannedPersons" inputMode="numeric" />
				<TextField name="completedPersons" inputMode="numeric" />
			</div>
			<div className="field-row">
				<TextField name="validFrom" type="date" required />
				<TextField name="validTo" type="date" hint={texts.deliveryHints.validTo} />
			</div>
		</Form>
	);
}
