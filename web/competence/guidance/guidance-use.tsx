import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client, from, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import type { Guidance } from "./guidance-queries.ts";
import { guidanceTexts } from "./guidance-texts.ts";

const counted = ["requirements", "findings", "measures", "deliveries", "persons", "cost"] as const;

/** What hangs on guidance of a cooperation: told by each participant, seen by the owner with small numbers hidden. */
export function GuidanceUse({ guidance: { id, scope } }: { readonly guidance: Guidance }) {
	const texts = useTexts(guidanceTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const queries = useQueryClient();
	const notify = useNotice();
	const path = { guidance: id };
	const use = useSuspenseQuery({
		queryKey: ["guidance-use", id],
		queryFn: () => get(client.GET("/guidance/{guidance}/use", { params: { path } })),
	}).data;
	const show = (value: number | ":" | null) =>
		value === null ? "–" : value === ":" ? texts.hidden : write.integer(value);
	const finish = async (
		outcome: { readonly ok: true } | { readonly ok: false; readonly problem: { detail: string } },
		said: string,
	) => {
		if (outcome.ok) notify(said);
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	const tell = async () =>
		finish(
			await attempt(client.POST("/guidance/{guidance}/use", { params: { path } })),
			texts.told,
		);
	const withdraw = async () => {
		const params = { path, header: from(use.version ?? 0) };
		await finish(
			await attempt(client.DELETE("/guidance/{guidance}/use", { params })),
			texts.withdrawn,
		);
	};
	const mayTell = scope === "shared" && may["guidance-use.change"] === "all";
	const rows = [
		...use.participants.map(({ organisation, ...each }) => ({
			...each,
			key: organisation,
			countedOn: write.date(each.countedOn),
		})),
		...(use.participants.length > 1
			? [{ ...use.sum, key: "sum", name: texts.sum, countedOn: "" }]
			: []),
	];
	return (
		<section className="competence-part">
			<Heading level={2} data-size="sm">
				{texts.use}
			</Heading>
			<p>{texts.useLead}</p>
			{use.own === null && rows.length === 0 && <p>{texts.useNone}</p>}
			{use.own !== null && (
				<>
					<p>{texts.toldOn(write.date(use.own.countedOn))}</p>
					<dl className="facts">
						{counted.map((each) => (
							<div key={each} className="competence-fact">
								<dt>{texts.counts[each]}</dt>
								<dd>{show(use.own?.[each] ?? null)}</dd>
							</div>
						))}
					</dl>
				</>
			)}
			{rows.length > 0 && (
				<>
					<DataTable
						caption={texts.use}
						rows={rows}
						keyOf={({ key }) => key}
						columns={[
							{ title: texts.participant, isHead: true, show: ({ name }) => name },
							{ title: texts.countedOn, show: ({ countedOn }) => countedOn },
							...counted.map((each) => ({
								title: texts.counts[each],
								isNumber: true,
								show: (row: (typeof rows)[number]) => show(row[each]),
							})),
						]}
					/>
					<p className="quiet">{texts.hiddenLead}</p>
				</>
			)}
			{mayTell && (
				<div className="buttons">
					<Button type="button" variant="secondary" onClick={tell}>
						{use.own === null ? texts.tell : texts.tellAgain}
					</Button>
					{use.own !== null && (
						<AskButton action={texts.withdraw} variant="tertiary" onConfirm={withdraw}>
							{texts.withdrawLead}
						</AskButton>
					)}
				</div>
			)}
		</section>
	);
}
