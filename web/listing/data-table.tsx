import { Table } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { EmptyState } from "../shell/empty-state.tsx";
import { listingTexts } from "./listing-texts.ts";
import { useList } from "./use-list.ts";

export interface Column<Row> {
	readonly title: string;
	/** The name that the API sorts by; left out where it cannot. */
	readonly sort?: string;
	/** Numbers stand to the right. */
	readonly isNumber?: boolean;
	/** The one column that names the row. */
	readonly isHead?: boolean;
	readonly show: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
	/** What the table is, for who does not see it. */
	readonly caption: string;
	readonly columns: readonly Column<Row>[];
	readonly rows: readonly Row[];
	readonly keyOf: (row: Row) => string;
	/** In place of rows when there are none; without, that nothing matches. */
	readonly empty?: ReactNode;
}

/** Rows and columns, sorted by a press on a heading where the list can be; wide ones scroll within themselves. */
export function DataTable<Row>({ caption, columns, rows, keyOf, empty }: DataTableProps<Row>) {
	const texts = useTexts(listingTexts);
	const { values, change } = useList();
	if (rows.length === 0)
		return empty ?? <EmptyState title={texts.nothing}>{texts.nothingLead}</EmptyState>;
	const orderOf = (sort: string | undefined) =>
		sort === undefined
			? undefined
			: values.sort === sort
				? "ascending"
				: values.sort === `-${sort}`
					? "descending"
					: "none";
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
		<section className="scroll" aria-label={caption} tabIndex={0}>
			<Table>
				<caption className="unseen">{caption}</caption>
				<Table.Head>
					<Table.Row>
						{columns.map(({ title, sort, isNumber }) => {
							const order = orderOf(sort);
							return (
								<Table.HeaderCell
									key={title}
									scope="col"
									className={isNumber ? "number" : undefined}
									{...(order === undefined ? {} : { sort: order })}
									onClick={() => {
										if (sort !== undefined)
											change({ sort: order === "ascending" ? `-${sort}` : sort });
									}}
								>
									{title}
								</Table.HeaderCell>
							);
						})}
					</Table.Row>
				</Table.Head>
				<Table.Body>
					{rows.map((row) => (
						<Table.Row key={keyOf(row)}>
							{columns.map(({ title, isNumber, isHead, show }) =>
								isHead ? (
									<Table.HeaderCell key={title} scope="row">
										{show(row)}
									</Table.HeaderCell>
								) : (
									<Table.Cell key={title} className={isNumber ? "number" : undefined}>
										{show(row)}
									</Table.Cell>
								),
							)}
						</Table.Row>
					))}
				</Table.Body>
			</Table>
		</section>
	);
}
