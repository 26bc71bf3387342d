import { Button, Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { organisationTexts } from "../organisation-texts.ts";
import { todayInNorway } from "../today.ts";
import type { Employment } from "./employment.ts";
import { EmploymentForm } from "./employment-form.tsx";
import { EndEmploymentForm } from "./end-employment-form.tsx";
import { personTexts } from "./person-texts.ts";
import { writePositionSize } from "./position-size.ts";
import "../organisation.css";

type Open = { readonly what: "add" } | { readonly what: "terms" | "end"; readonly of: Employment };

interface EmploymentsProps {
	readonly person: string;
	readonly employments: readonly Employment[];
}

/** A person's employments, with ways to add one, give it new terms from a day, and end it. */
export function Employments({ person, employments }: EmploymentsProps) {
	const texts = useTexts(personTexts);
	const organisation = useTexts(organisationTexts);
	const write = useWrite();
	const language = useLanguage();
	const today = todayInNorway();
	const [open, setOpen] = useState<Open>();
	const close = () => setOpen(undefined);
	const lasts = ({ validTo }: Employment) => validTo === null || validTo >= today;
	return (
		<section className="organisation-step">
			<Heading level={2} data-size="sm">
				{texts.employments}
			</Heading>
			<DataTable
				caption={texts.employments}
				rows={employments}
				keyOf={({ id }) => id}
				empty={<EmptyState title={texts.noEmployments}>{texts.noEmploymentsLead}</EmptyState>}
				columns={[
					{ title: texts.unit, isHead: true, show: ({ unit }) => unit.name },
					{
						title: texts.position,
						show: ({ title, educationGroup }) => title ?? educationGroup,
					},
					{
						title: texts.size,
						isNumber: true,
						show: ({ positionSize }) => writePositionSize(positionSize, language),
					},
					{
						title: texts.type,
						show: ({ employmentType }) => employmentType && texts.types[employmentType],
					},
					{
						title: texts.period,
						show: ({ validFrom, validTo }) =>
							organisation.period(write.date(validFrom), validTo && write.date(validTo)),
					},
					{
						title: texts.changeShort,
						show: (employment) =>
							lasts(employment) && (
								<span className="buttons">
									<Button
										type="button"
										variant="tertiary"
										aria-label={texts.termsOf(employment.unit.name)}
										onClick={() => setOpen({ what: "terms", of: employment })}
									>
										{texts.terms}
									</Button>
									<Button
										type="button"
										variant="tertiary"
										aria-label={texts.endOf(employment.unit.name)}
										onClick={() => setOpen({ what: "end", of: employment })}
									>
										{texts.end}
									</Button>
								</span>
							),
					},
				]}
			/>
			{open === undefined && (
				<Button type="button" variant="secondary" onClick={() => setOpen({ what: "add" })}>
					{texts.addEmployment}
				</Button>
			)}
			{open?.what === "add" && <EmploymentForm key="add" person={person} onClose={close} />}
			{open?.what === "terms" && (
				<EmploymentForm key={open.of.id} person={person} changing={open.of} onClose={close} />
			)}
			{open?.what === "end" && (
				<EndEmploymentForm key={open.of.id} employment={open.of} onClose={close} />
			)}
		</section>
	);
}
