import { Details, Table } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import type { Chart } from "../../src/machinery/documents/charts/chart.ts";
import { writeCsv } from "../../src/machinery/documents/csv.ts";
import { plainText } from "../../src/machinery/documents/word/plain-text.ts";
import { useTexts } from "../language/language-provider.tsx";
import { figureTexts } from "./figure-texts.ts";

interface ChartFigureProps {
	readonly chart: Chart;
	/** Of the files that can be taken out, without an ending. */
	readonly fileName: string;
}

/** A drawing with its caption, its table and both as files. */
export function ChartFigure({ chart: { figure, table }, fileName }: ChartFigureProps) {
	const texts = useTexts(figureTexts);
	const heads = table.columns.map(({ header }) => header);
	const rows = table.rows.map((row) => row.map(plainText));
	const { svg, width, height } = figure.drawing;
	const drawing = useMemo(() => asFile("image/svg+xml", svg), [svg]);
	return (
		<figure className="chart">
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
			<section className="scroll" aria-label={figure.caption} tabIndex={0}>
				<img
					className="chart-drawing"
					src={drawing}
					alt={figure.alternativeText}
					width={width}
					height={height}
				/>
			</section>
			<figcaption>{figure.caption}</figcaption>
			<Details>
				<Details.Summary>{texts.asTable}</Details.Summary>
				<Details.Content>
					<div className="scroll">
						<Table>
							<Table.Head>
								<Table.Row>
									{heads.map((head) => (
										<Table.HeaderCell key={head} scope="col">
											{head}
										</Table.HeaderCell>
									))}
								</Table.Row>
							</Table.Head>
							<Table.Body>
								{rows.map((row) => (
									<Table.Row key={row.join()}>
										{row.map((cell, at) => (
											<Table.Cell key={heads[at]}>{cell}</Table.Cell>
										))}
									</Table.Row>
								))}
							</Table.Body>
						</Table>
					</div>
				</Details.Content>
			</Details>
			<p className="links">
				<a href={asFile("text/csv", writeCsv(heads, rows))} download={`${fileName}.csv`}>
					{texts.downloadTable}
				</a>
				<a href={drawing} download={`${fileName}.svg`}>
					{texts.downloadDrawing}
				</a>
			</p>
		</figure>
	);
}

function asFile(mediaType: string, text: string): string {
	return `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`;
}
