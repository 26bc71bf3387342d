import { Button, Heading, Tag } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, from, get } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton, Window } from "../../shell/window.tsx";
import { retentionTexts } from "./retention-texts.ts";
import { RuleForm } from "./rule-form.tsx";

type Kind = Item<"listRetentionRules">;

/** How long each kind is kept; the organisation can have a time of its own, with a reason. */
export function RetentionRules({ mayChange }: { readonly mayChange: boolean }) {
	const texts = useTexts(retentionTexts);
	const language = useLanguage();
	const queries = useQueryClient();
	const notify = useNotice();
	const [changing, setChanging] = useState<string>();
	const { items } = useSuspenseQuery({
		queryKey: ["retention", "rules", language],
		queryFn: () => get(client.GET("/retention-rules")),
	}).data;
	const open = items.find(({ kind }) => kind === changing);
	const takeUsual = async ({ ownRule }: Kind) => {
		if (ownRule === null) return;
		const outcome = await attempt(
			client.DELETE("/retention-rules/{rule}", {
				params: { path: { rule: ownRule.id }, header: from(ownRule.version) },
			}),
		);
		if (outcome.ok) notify(texts.saved);
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	return (
		<section>
			<Heading level={2} data-size="sm">
				{texts.rules}
			</Heading>
			<DataTable
				caption={texts.rules}
				rows={items}
				keyOf={({ kind }) => kind}
				columns={[
					{ title: texts.kind, isHead: true, show: ({ title }) => title },
					{
						title: texts.keptFor,
						show: ({ months, ownRule, defaultMonths }) => (
							<>
								{texts.months(months)}
								{ownRule !== null && (
									<>
										{" "}
										<Tag data-color="info">{texts.own}</Tag>
										<br />
										<span className="quiet">{texts.usual(defaultMonths)}</span>
									</>
								)}
							</>
						),
					},
					{
						title: texts.why,
						show: ({ ownRule, defaultReason }) => ownRule?.reason ?? defaultReason,
					},
					...(mayChange
						? [
								{
									title: texts.change,
									show: (kind: Kind) => (
										<div className="buttons">
											<Button
												type="button"
												variant="tertiary"
												aria-label={texts.changeOf(kind.title)}
												onClick={() => setChanging(kind.kind)}
											>
												{texts.change}
											</Button>
											{kind.ownRule !== null && (
												<AskButton
													action={texts.useUsual}
													label={texts.usualOf(kind.title)}
													variant="tertiary"
													tone="accent"
													onConfirm={() => takeUsual(kind)}
												>
													{texts.usualLead(kind.defaultMonths)}
												</AskButton>
											)}
										</div>
									),
								},
							]
						: []),
				]}
			/>
			{open !== undefined && (
				<Window title={texts.changeOf(open.title)} onClose={() => setChanging(undefined)}>
					<RuleForm kind={open} onDone={() => setChanging(undefined)} />
				</Window>
			)}
		</section>
	);
}
