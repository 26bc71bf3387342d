import { Link } from "@tanstack/react-router";
import type { Item } from "../../api/shapes.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { personTexts } from "./person-texts.ts";
import { writePositionSize } from "./position-size.ts";

interface PersonTableProps {
	readonly caption: string;
	readonly persons: readonly Item<"listPersons">[];
}

/** Persons with where they work and how much; each name leads to what the person can. */
export function PersonTable({ caption, persons }: PersonTableProps) {
	const texts = useTexts(personTexts);
	const language = useLanguage();
	const { may } = useOwnAccount();
	const nameOf = ({ name, staffNumber }: Item<"listPersons">) => name ?? texts.noName(staffNumber);
	return (
		<DataTable
			caption={caption}
			rows={persons}
			keyOf={({ id }) => id}
			columns={[
				{
					title: texts.name,
					sort: "name",
					isHead: true,
					show: (person) => <a href={`/competence/persons/${person.id}`}>{nameOf(person)}</a>,
				},
				{
					title: texts.staffNumber,
					sort: "staffNumber",
					show: ({ staffNumber }) => staffNumber,
				},
				{
					title: texts.unit,
					sort: "unit",
					show: ({ employments }) =>
						employments.map(({ id, unit }) => <div key={id}>{unit.name}</div>),
				},
				{
					title: texts.position,
					sort: "educationGroup",
					show: ({ employments }) =>
						employments.map(({ id, title, educationGroup }) => (
							<div key={id}>{title ?? educationGroup}</div>
						)),
				},
				{
					title: texts.size,
					sort: "positionSize",
					isNumber: true,
					show: ({ positionSize }) =>
						positionSize === null ? "" : writePositionSize(positionSize, language),
				},
				...(may["persons.change"] === "all"
					? [
							{
								title: texts.changeShort,
								show: (person: Item<"listPersons">) => (
									<Link
										to="/organisation/persons/$person"
										params={{ person: person.id }}
										aria-label={texts.change(nameOf(person))}
									>
										{texts.changeShort}
									</Link>
								),
							},
						]
					: []),
			]}
		/>
	);
}
