import { Button, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { FigureCard } from "../../figures/figure-card.tsx";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { Page } from "../../shell/page.tsx";
import { organisationTexts } from "../organisation-texts.ts";
import { UnitEvents } from "./unit-events.tsx";
import { UnitPeople } from "./unit-people.tsx";
import { allUnitsQuery, staffingQuery, unitQuery } from "./unit-queries.ts";
import { unitTexts } from "./unit-texts.ts";

/** One unit: how many work there, who, what stands below it, and what has happened to it. */
export function UnitPage() {
	const { unit: id } = useParams({ from: "/organisation/units/$unit" });
	const organisation = useTexts(organisationTexts);
	const texts = useTexts(unitTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const reach = may["persons.read"];
	const seesPersons = reach === "all" || reach === "units";
	const unit = useSuspenseQuery(unitQuery(id)).data;
	const units = useSuspenseQuery(allUnitsQuery).data;
	const figures = useSuspenseQuery(staffingQuery(seesPersons)).data.get(id);
	const events = useSuspenseQuery({
		queryKey: ["unit-events", "of", id],
		queryFn: () => get(client.GET("/unit-events", { params: { query: { unit: id, limit: 500 } } })),
	}).data;
	const below = units.filter(({ parent }) => parent === id);
	const parent = units.find((each) => each.id === unit.parent);
	const date = (day: string | null) => (day === null ? null : write.date(day));
	return (
		<Page
			title={unit.name}
			crumbs={[
				<Link key="top" to="/organisation">
					{organisation.title}
				</Link>,
				...listAbove(unit.parent, units).map(({ id: above, name }) => (
					<Link key={above} to="/organisation/units/$unit" params={{ unit: above }}>
						{name}
					</Link>
				)),
			]}
			{...(may["units.change"] === "all" ? { actions: <UnitActions unit={id} /> } : {})}
		>
			<p className="links">
				{may["holdings.read"] !== undefined && may["holdings.read"] !== "self" && (
					<a href={`/competence/units/${id}`}>{texts.toMatrix}</a>
				)}
				{may["analyses.read"] !== undefined && <a href={`/gaps?unit=${id}`}>{texts.toGaps}</a>}
			</p>
			{figures !== undefined && (
				<div className="cards">
					<FigureCard label={texts.persons} value={write.integer(figures.personsBelow)}>
						{below.length > 0 && (
							<p className="quiet">{texts.rightHere(write.integer(figures.persons))}</p>
						)}
					</FigureCard>
					<FigureCard label={texts.fte} value={write.fte(figures.fteBelow)}>
						{below.length > 0 && <p className="quiet">{texts.rightHere(write.fte(figures.fte))}</p>}
					</FigureCard>
				</div>
			)}
			<dl className="facts">
				<dt>{texts.parent}</dt>
				<dd>{parent?.name ?? texts.top}</dd>
				{unit.code !== null && (
					<>
						<dt>{texts.code}</dt>
						<dd>{unit.code}</dd>
					</>
				)}
				{unit.kostraFunction !== null && (
					<>
						<dt>{texts.kostra}</dt>
						<dd>{texts.kostraNames[unit.kostraFunction]}</dd>
					</>
				)}
				<dt>{texts.period}</dt>
				<dd>{organisation.period(date(unit.validFrom), date(unit.validTo))}</dd>
			</dl>
			{below.length > 0 && (
				<>
					<Heading level={2} data-size="sm">
						{texts.below}
					</Heading>
					<ul>
						{below.map(({ id: child, name }) => (
							<li key={child}>
								<Link to="/organisation/units/$unit" params={{ unit: child }}>
									{name}
								</Link>
							</li>
						))}
					</ul>
				</>
			)}
			{figures !== undefined && <UnitPeople unit={id} />}
			{events.total > 0 && (
				<>
					<Heading level={2} data-size="sm">
						{texts.history}
					</Heading>
					<UnitEvents events={events.items} />
				</>
			)}
		</Page>
	);
}

function UnitActions({ unit }: { readonly unit: string }) {
	const texts = useTexts(unitTexts);
	const { validTo } = useSuspenseQuery(unitQuery(unit)).data;
	return (
		<>
			<Button asChild variant="secondary">
				<Link to="/organisation/units/$unit/edit" params={{ unit }}>
					{texts.change}
				</Link>
			</Button>
			<Button asChild variant="tertiary">
				<Link to="/organisation/units/new" search={{ parent: unit }}>
					{texts.addBelow}
				</Link>
			</Button>
			<Button asChild variant="tertiary">
				<Link to="/organisation/units/merge" search={{ unit }}>
					{texts.merge}
				</Link>
			</Button>
			<Button asChild variant="tertiary">
				<Link to="/organisation/units/$unit/split" params={{ unit }}>
					{texts.split}
				</Link>
			</Button>
			<Button asChild variant="tertiary">
				<Link to="/organisation/units/$unit/end" params={{ unit }}>
					{validTo === null ? texts.end : texts.reopen}
				</Link>
			</Button>
		</>
	);
}

interface Placed {
	readonly id: string;
	readonly name: string;
	readonly parent: string | null;
}

/** The units above, outermost first. */
function listAbove(parent: string | null, units: readonly Placed[]): readonly Placed[] {
	const found = units.find(({ id }) => id === parent);
	return found === undefined ? [] : [...listAbove(found.parent, units), found];
}
