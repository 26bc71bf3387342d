import { Table } from "@digdir/designsystemet-react";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import type { ImportShown } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";

type Counts = NonNullable<ImportShown["changes"]>["counts"];

const acts = ["added", "changed", "ended", "removed", "unchanged", "leftAlone"] as const;

/** So many of these change what is stored. */
const changing = 4;

/** How many rows of each kind come, change and end. Kinds that the files say nothing of are left out. */
export function ChangeCounts({ counts }: { readonly counts: Counts }) {
	const texts = useTexts(importTexts);
	const write = useWrite();
	const kinds = (Object.keys(counts) as (keyof Counts)[]).filter((kind) =>
		acts.some((act) => act !== "leftAlone" && counts[kind][act] > 0),
	);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
		<section className="scroll" aria-label={texts.changesTitle} tabIndex={0}>
			<Table>
				<caption className="unseen">{texts.changesTitle}</caption>
				<Table.Head>
					<Table.Row>
						<Table.HeaderCell scope="col">{texts.what}</Table.HeaderCell>
						{acts.map((act) => (
							<Table.HeaderCell key={act} scope="col" className="number">
								{texts.acts[act]}
							</Table.HeaderCell>
						))}
					</Table.Row>
				</Table.Head>
				<Table.Body>
					{kinds.map((kind) => (
						<Table.Row key={kind}>
							<Table.HeaderCell scope="row">{texts.kinds[kind]}</Table.HeaderCell>
							{acts.map((act) => (
								<Table.Cell key={act} className="number">
									{acts.indexOf(act) < changing && counts[kind][act] > 0 ? (
										<strong>{write.integer(counts[kind][act])}</strong>
									) : (
										write.integer(counts[kind][act])
									)}
								</Table.Cell>
							))}
						</Table.Row>
					))}
				</Table.Body>
			</Table>
		</section>
	);
}
