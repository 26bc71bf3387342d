import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { attempt, client, from, get } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { Page } from "../../shell/page.tsx";
import { personTexts } from "../persons/person-texts.ts";
import { type Reorganised, ReorganisedNotice } from "./reorganised-notice.tsx";
import { allUnitsQuery, unitQuery } from "./unit-queries.ts";
import { unitTexts } from "./unit-texts.ts";

type Person = Item<"listPersons">;

const mostPeople = 500;

/** Who works right in the unit on the day; a large unit's people come page by page. */
const peopleQuery = (unit: string) => ({
	queryKey: ["persons", "of-unit", unit],
	async queryFn(): Promise<readonly Person[]> {
		const all: Person[] = [];
		for (;;) {
			const query = { unit, limit: mostPeople, offset: all.length };
			const page = await get(client.GET("/persons", { params: { query } }));
			all.push(...page.items);
			if (all.length >= page.total || page.items.length === 0) return all;
		}
	},
});

/** One unit that goes on as several, each with its part of the people and of the units below. */
export function SplitPage() {
	const { unit: id } = useParams({ from: "/organisation/units/$unit/split" });
	const texts = useTexts(unitTexts);
	const persons = useTexts(personTexts);
	const forms = useTexts(formTexts);
	const queries = useQueryClient();
	const unit = useSuspenseQuery(unitQuery(id)).data;
	const below = useSuspenseQuery(allUnitsQuery).data.filter(({ parent }) => parent === id);
	const people = useSuspenseQuery(peopleQuery(id)).data;
	const employments = people.flatMap(({ name, staffNumber, employments: all }) =>
		all
			.filter((each) => each.unit.id === id)
			.map((each) => ({ id: each.id, name: name ?? persons.noName(staffNumber) })),
	);
	const [parts, setParts] = useState(2);
	const [done, setDone] = useState<Reorganised>();
	const numbers = Array.from({ length: parts }, (_, place) => place + 1);
	const form = useForm<Readonly<Record<string, string>>, Reorganised>({
		draft: `unit/${id}/split`,
		start: { on: "" },
		version: unit.version,
		labels: {
			on: texts.on,
			...Object.fromEntries(numbers.map((number) => [`name${number}`, texts.part(number)])),
			...Object.fromEntries(
				employments.map((each) => [`employment${each.id}`, texts.goesTo(each.name)]),
			),
			...Object.fromEntries(below.map((each) => [`unit${each.id}`, texts.goesTo(each.name)])),
		},
		check: (values) => ({
			...(values.on === "" ? { on: forms.mustBeFilled } : {}),
			...(namesOf(values, numbers).length < 2 ? { name2: texts.twoParts } : {}),
		}),
		fieldOf: (pointer) => {
			const place = /^\/into\/(\d+)/.exec(pointer)?.[1];
			return place === undefined ? undefined : `name${Number(place) + 1}`;
		},
		send(values, version) {
			const into = namesOf(values, numbers).map(({ number, name }) => {
				const goesHere = (key: string) => (values[key] || "1") === String(number);
				return {
					...{ name, code: null, parent: unit.parent, kostraFunction: unit.kostraFunction },
					employments: employments
						.filter((each) => goesHere(`employment${each.id}`))
						.map((each) => each.id),
					units: below.filter((each) => goesHere(`unit${each.id}`)).map((each) => each.id),
					positions: [],
				};
			});
			return attempt(
				client.POST("/units/{unit}/split", {
					params: { path: { unit: id }, header: from(version) },
					body: { into, on: values.on ?? "" },
				}),
			);
		},
		async onSaved(saved) {
			setDone(saved);
			await queries.invalidateQueries();
		},
	});
	const crumbs = [
		<Link key="unit" to="/organisation/units/$unit" params={{ unit: id }}>
			{unit.name}
		</Link>,
	];
	if (done !== undefined) {
		return (
			<Page title={texts.done} crumbs={crumbs}>
				<ReorganisedNotice done={done} />
			</Page>
		);
	}
	const choices = namesOf(form.values, numbers).map(({ number, name }) => ({
		value: String(number),
		label: name,
	}));
	return (
		<Page title={texts.splitTitle(unit.name)} lead={texts.splitLead} crumbs={crumbs}>
			<Form form={form} submit={texts.saveSplit}>
				{numbers.map((number) => (
					<TextField key={number} name={`name${number}`} required={number < 3} />
				))}
				<Button type="button" variant="tertiary" onClick={() => setParts(parts + 1)}>
					{texts.addPart}
				</Button>
				<TextField name="on" type="date" required hint={texts.onHint} />
				{choices.length > 1 && below.length > 0 && (
					<>
						<Heading level={2} data-size="xs">
							{texts.unitsBelowGo}
						</Heading>
						{below.map((each) => (
							<SelectField key={each.id} name={`unit${each.id}`} required choices={choices} />
						))}
					</>
				)}
				{choices.length > 1 && employments.length > 0 && (
					<>
						<Heading level={2} data-size="xs">
							{texts.whoGoesWhere}
						</Heading>
						{employments.map((each) => (
							<SelectField key={each.id} name={`employment${each.id}`} required choices={choices} />
						))}
					</>
				)}
			</Form>
		</Page>
	);
}

function namesOf(values: Readonly<Record<string, string>>, numbers: readonly number[]) {
	return numbers.flatMap((number) => {
		const name = (values[`name${number}`] ?? "").trim();
		return name === "" ? [] : [{ number, name }];
	});
}
