import { Button, Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { client, get } from "../../api/client.ts";
import { findProblem } from "../../api/problem.ts";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { LoadingPage } from "../../shell/loading.tsx";
import { useUnitNames } from "../use-unit-names.ts";
import { findingTexts } from "./finding-texts.ts";

type Persons = Answer<"getPersonsOfFinding">;

/** Who counts, and who could be confirmed, mobilised or trained: fetched when asked for, worked out from the data of today. */
export function FindingPersons({ id }: { readonly id: string }) {
	const texts = useTexts(findingTexts);
	const [isOpen, setOpen] = useState(false);
	return (
		<section aria-labelledby="people">
			<Heading level={2} data-size="sm" id="people">
				{texts.people}
			</Heading>
			<p className="quiet">{texts.peopleLead}</p>
			<div className="buttons">
				<Button
					type="button"
					variant="secondary"
					aria-expanded={isOpen}
					onClick={() => setOpen(!isOpen)}
				>
					{isOpen ? texts.hidePeople : texts.showPeople}
				</Button>
			</div>
			{isOpen && <Fetched id={id} />}
		</section>
	);
}

function Fetched({ id }: { readonly id: string }) {
	const { data, error } = useQuery({
		queryKey: ["findings", "persons", id],
		queryFn: () =>
			get(client.GET("/findings/{finding}/persons", { params: { path: { finding: id } } })),
	});
	const problem = findProblem(error);
	if (problem !== undefined) return <EmptyState title={problem.title}>{problem.detail}</EmptyState>;
	return data === undefined ? <LoadingPage /> : <Who persons={data} />;
}

function Who({ persons }: { readonly persons: Persons }) {
	const texts = useTexts(findingTexts);
	const write = useWrite();
	const unitName = useUnitNames();
	const count = (persons_: number) => texts.persons(persons_, write.integer(persons_));
	const { on, figuresThen, groupSizeNow, members, movers } = persons;
	const name = {
		title: texts.name,
		isHead: true,
		show: (person: { readonly id: string; readonly name: string | null }) => (
			<Link to={`/competence/persons/${person.id}` as "/"}>{person.name ?? texts.noName}</Link>
		),
	};
	const where = {
		title: texts.worksIn,
		show: ({ unitPaths }: { readonly unitPaths: readonly string[] }) =>
			unitPaths.map(unitName).join("; "),
	};
	return (
		<>
			<p>
				{texts.peopleOn(write.date(on), count(groupSizeNow))}{" "}
				{groupSizeNow !== figuresThen.groupSize &&
					texts.groupChanged(count(figuresThen.groupSize), count(groupSizeNow))}
			</p>
			<DataTable<Persons["members"][number]>
				caption={texts.group}
				rows={members}
				keyOf={({ id }) => id}
				columns={[
					name,
					{ title: texts.standing, show: ({ standing }) => texts.standings[standing] },
					where,
				]}
				empty={null}
			/>
			<p>{texts.movers(movers.count, write.integer(movers.count))}</p>
			{movers.persons.length > 0 && (
				<DataTable
					caption={texts.moversTable}
					rows={movers.persons}
					keyOf={({ id }) => id}
					columns={[name, where]}
				/>
			)}
		</>
	);
}
