import { Checkbox, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import { retentionTexts } from "./retention-texts.ts";

/** What has been kept long enough, kind by kind; the chosen ones can be erased, after a question. */
export function DryRun({ mayErase }: { readonly mayErase: boolean }) {
	const texts = useTexts(retentionTexts);
	const language = useLanguage();
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const { on, kinds, counts } = useSuspenseQuery({
		queryKey: ["retention", "dry-run", language],
		queryFn: () => get(client.GET("/retention/dry-run")),
	}).data;
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const rows = kinds
		.map((kind) => ({ ...kind, rows: sum(counts[kind.kind] ?? {}) }))
		.filter((kind) => kind.rows > 0);
	const chosen = rows.filter(({ kind }) => !left.has(kind));
	const total = chosen.reduce((before, kind) => before + kind.rows, 0);
	const choose = (kind: string, isIn: boolean) =>
		setLeft((before) => {
			const next = new Set(before);
			if (isIn) next.delete(kind);
			else next.add(kind);
			return next;
		});
	const erase = async () => {
		if (chosen.length === 0) return notify(texts.chooseOne, "danger");
		const wanted = Object.fromEntries(chosen.map(({ kind }) => [kind, counts[kind] ?? {}]));
		const outcome = await attempt(client.POST("/retention/runs", { body: { counts: wanted } }));
		if (outcome.ok) notify(texts.erased(total));
		else notify(outcome.problem.status === 412 ? texts.changed : outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	return (
		<section>
			<Heading level={2} data-size="sm">
				{texts.dryRun}
			</Heading>
			<p>{texts.dryRunLead(write.date(on))}</p>
			<DataTable
				caption={texts.dryRun}
				rows={rows}
				keyOf={({ kind }) => kind}
				empty={<EmptyState title={texts.nothingDue}>{texts.nothingDueLead}</EmptyState>}
				columns={[
					{ title: texts.kind, isHead: true, show: ({ title }) => title },
					{ title: texts.before, show: ({ before }) => write.date(before) },
					{ title: texts.rows, isNumber: true, show: (kind) => write.integer(kind.rows) },
					...(mayErase
						? [
								{
									title: texts.choose,
									show: ({ kind, title }: (typeof rows)[number]) => (
										<Checkbox
											aria-label={`${texts.choose}: ${title}`}
											value={kind}
											checked={!left.has(kind)}
											onChange={(event) => choose(kind, event.target.checked)}
										/>
									),
								},
							]
						: []),
				]}
			/>
			{mayErase && rows.length > 0 && (
				<div className="buttons">
					<AskButton action={texts.erase} onConfirm={erase}>
						<p>
							<strong>{texts.eraseAsk(total)}</strong>
						</p>
						<ul>
							{chosen.map(({ kind, title, rows: count }) => (
								<li key={kind}>
									{title}: {write.integer(count)}
								</li>
							))}
						</ul>
						<p>{texts.eraseLead}</p>
					</AskButton>
				</div>
			)}
		</section>
	);
}

function sum(counts: Readonly<Record<string, number>>): number {
	return Object.values(counts).reduce((before, count) => before + count, 0);
}
