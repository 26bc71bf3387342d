import { Button, Table, Textfield } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { listingTexts } from "../../listing/listing-texts.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { findFirstClosed, listTreeRows } from "./tree-rows.ts";
import type { Staffing, Unit } from "./unit-queries.ts";
import { unitTexts } from "./unit-texts.ts";

interface UnitTreeProps {
	readonly units: readonly Unit[];
	/** Empty for who sees no persons: no figures are shown then. */
	readonly staffing: ReadonlyMap<string, Staffing>;
}

/** Units below units: opened and closed by a press, searched by name and code. */
export function UnitTree({ units, staffing }: UnitTreeProps) {
	const texts = useTexts(unitTexts);
	const lists = useTexts(listingTexts);
	const write = useWrite();
	const [search, setSearch] = useState("");
	const [closed, setClosed] = useState(() => findFirstClosed(units));
	const rows = listTreeRows(units, closed, search);
	const toggle = (id: string) =>
		setClosed((before) => {
			const next = new Set(before);
			if (!next.delete(id)) next.add(id);
			return next;
		});
	return (
		<>
			<search className="list-tools">
				<Textfield
					type="search"
					label={texts.search}
					description={texts.searchHint}
					value={search}
					onChange={(event) => setSearch(event.target.value)}
				/>
				<Button type="button" variant="tertiary" onClick={() => setClosed(new Set())}>
					{texts.openAll}
				</Button>
				<Button
					type="button"
					variant="tertiary"
					onClick={() => setClosed(new Set(units.map(({ id }) => id)))}
				>
					{texts.closeAll}
				</Button>
				<p role="status" className="quiet">
					{texts.units(search === "" ? units.length : rows.length)}
				</p>
			</search>
			{rows.length === 0 ? (
				<EmptyState title={lists.nothing}>{lists.nothingLead}</EmptyState>
			) : (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
				<section className="scroll" aria-label={texts.tree} tabIndex={0}>
					<Table>
						<caption className="unseen">{texts.tree}</caption>
						<Table.Head>
							<Table.Row>
								<Table.HeaderCell scope="col">{texts.unit}</Table.HeaderCell>
								{staffing.size > 0 && (
									<>
										<Table.HeaderCell scope="col" className="number">
											{texts.persons}
										</Table.HeaderCell>
										<Table.HeaderCell scope="col" className="number">
											{texts.fte}
										</Table.HeaderCell>
									</>
								)}
								<Table.HeaderCell scope="col">{texts.code}</Table.HeaderCell>
								<Table.HeaderCell scope="col">{texts.kostra}</Table.HeaderCell>
							</Table.Row>
						</Table.Head>
						<Table.Body>
							{rows.map(({ unit, level, isOpen }) => {
								const figures = staffing.get(unit.id);
								return (
									<Table.Row key={unit.id}>
										<Table.HeaderCell scope="row">
											<span className="unit-place" data-level={Math.min(level, 4)}>
												{isOpen === null ? (
													<span className="unit-untoggled" />
												) : (
													<button
														type="button"
														className="unit-toggle"
														aria-expanded={isOpen}
														aria-label={texts.open(unit.name)}
														onClick={() => toggle(unit.id)}
													>
														<span aria-hidden="true">›</span>
													</button>
												)}
												<Link to="/organisation/units/$unit" params={{ unit: unit.id }}>
													{unit.name}
												</Link>
											</span>
										</Table.HeaderCell>
										{staffing.size > 0 && (
											<>
												<Table.Cell className="number">
													{figures && write.integer(figures.personsBelow)}
												</Table.Cell>
												<Table.Cell className="number">
													{figures && write.fte(figures.fteBelow)}
												</Table.Cell>
											</>
										)}
										<Table.Cell>{unit.code}</Table.Cell>
										<Table.Cell>
											{unit.kostraFunction && texts.kostraNames[unit.kostraFunction]}
										</Table.Cell>
									</Table.Row>
								);
							})}
						</Table.Body>
					</Table>
				</section>
			)}
		</>
	);
}
