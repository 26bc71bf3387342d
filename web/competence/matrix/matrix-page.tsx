import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { addDays, plainDateOf } from "../../../src/ground/vocabulary/plain-date.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { wholeCatalogueQuery } from "../catalogue/catalogue-queries.ts";
import { CompetenceNav } from "../competence-nav.tsx";
import { writePersons } from "../competence-words.ts";
import { HoldingWindow } from "../persons/holding-window.tsx";
import { type MatrixRow, readCell, type ShownColumn } from "./cell-words.ts";
import { ConflictWindow } from "./conflict-window.tsx";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import { matrixQuery } from "./matrix-query.ts";
import { matrixTexts } from "./matrix-texts.ts";
import { MatrixTools } from "./matrix-tools.tsx";
import { narrowColumns, narrowRows } from "./narrow-matrix.ts";
import { useCellChanges } from "./use-cell-changes.ts";

const rowsOnPage = 100;
/** As the API says that a holding's end is near. */
const soon = 90;

interface Opened {
	readonly row: MatrixRow;
	readonly column: ShownColumn;
}

/** People by competences: what each holds of what the unit requires. */
export function MatrixPage() {
	const texts = useTexts(matrixTexts);
	const language = useLanguage();
	const write = useWrite();
	const { may } = useOwnAccount();
	const { unit: id } = useParams({ strict: false }) as { readonly unit: string };
	const matrix = useSuspenseQuery(matrixQuery(id)).data;
	const catalogue = useSuspenseQuery(wholeCatalogueQuery).data;
	const { values } = useList<"shown" | "kind">();
	const { search, shown, kind, page = 1 } = values;
	const kinds = useMemo(() => new Map(catalogue.map((each) => [each.id, each.kind])), [catalogue]);
	const { rows, columns } = matrix;
	// Not made anew when a row is: every row of the grid is written with them.
	const narrowed = useMemo(
		() => narrowColumns(columns, kinds, { search, shown, kind }),
		[columns, kinds, search, shown, kind],
	);
	const wanted = narrowRows(rows, search, narrowed.isNamed);
	const [opened, setOpened] = useState<Opened>();
	const changes = useCellChanges(id);
	const canChange = may["holdings.change"] === "all" || may["holdings.change"] === "units";
	const open = useCallback((row: MatrixRow, column: ShownColumn) => setOpened({ row, column }), []);
	const before = (page - 1) * rowsOnPage;
	const onPage = wanted.slice(before, before + rowsOnPage);
	const isFull = onPage.length > 0 && narrowed.columns.length > 0;
	return (
		<Page
			title={texts.titleOf(matrix.unit.name)}
			lead={texts.lead(
				writePersons(wanted.length, language),
				narrowed.columns.length,
				write.date(matrix.on),
			)}
			crumbs={[
				<Link key="up" to="/competence/units">
					{texts.title}
				</Link>,
			]}
		>
			<CompetenceNav />
			<MatrixTools unit={id} total={wanted.length} />
			{rows.length === 0 && <EmptyState title={texts.noPersons}>{texts.noPersonsLead}</EmptyState>}
			{rows.length > 0 && !isFull && (
				<EmptyState title={texts.noColumns}>{texts.noColumnsLead}</EmptyState>
			)}
			{isFull && (
				<>
					<MatrixLegend canChange={canChange} changes={changes} />
					<MatrixGrid
						label={texts.titleOf(matrix.unit.name)}
						columns={narrowed.columns}
						rows={onPage}
						before={before}
						total={wanted.length}
						on={matrix.on}
						soonDay={addDays(plainDateOf(matrix.on), soon)}
						canChange={canChange}
						onOpen={open}
						onLevel={changes.setLevel}
						onUndo={changes.undo}
					/>
					<Pager total={wanted.length} size={rowsOnPage} />
				</>
			)}
			{opened !== undefined && <CellWindow {...opened} onClose={() => setOpened(undefined)} />}
			{changes.conflict !== undefined && (
				<ConflictWindow
					conflict={changes.conflict}
					onUseMine={changes.setLevel}
					onClose={changes.closeConflict}
				/>
			)}
		</Page>
	);
}

/** All about one cell: what is registered, or a new registration. */
function CellWindow({ row, column, onClose }: Opened & { readonly onClose: () => void }) {
	const cell = row.cells.find(([place]) => place === column.place);
	const held = cell && readCell(cell);
	const title = `${column.name}: ${row.name ?? row.staffNumber}`;
	return held?.isOwn ? (
		<HoldingWindow title={title} holding={held.holding} onClose={onClose} />
	) : (
		<HoldingWindow
			title={title}
			person={row.person}
			competence={column.competence}
			onClose={onClose}
		/>
	);
}
