import { Alert, Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, type Outcome } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { importTexts } from "./import-texts.ts";
import { Working } from "./working.tsx";

type Comparison = Answer<"compareAnalyses">;

/** After an import: records an analysis of what is stored now, and says what is different from the last one. */
export function NextAnalysis() {
	const texts = useTexts(importTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const [isBusy, setBusy] = useState(false);
	const [done, setDone] = useState<Comparison | "first">();
	const analyse = async () => {
		if (isBusy) return;
		setBusy(true);
		const outcome = await record();
		setBusy(false);
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		setDone(outcome.value ?? "first");
		await queries.invalidateQueries();
	};
	return (
		<section className="organisation-step">
			<Heading level={2} data-size="sm">
				{texts.next}
			</Heading>
			<Working text={isBusy ? texts.analysing : undefined} />
			{done === undefined ? (
				<Button type="button" onClick={analyse} aria-disabled={isBusy || undefined}>
					{texts.analyse}
				</Button>
			) : (
				<Alert data-color="success" role="status">
					<Heading level={3} data-size="2xs">
						{texts.analysed}
					</Heading>
					{done !== "first" && <p>{texts.sinceLast(countsOf(done))}</p>}
					<p>
						<a href="/gaps">{texts.toGaps}</a>
					</p>
				</Alert>
			)}
		</section>
	);
}

/** The new analysis beside the one before; undefined when it is the first. */
async function record(): Promise<Outcome<Comparison | undefined>> {
	const before = await attempt(client.GET("/analyses", { params: { query: { limit: 1 } } }));
	if (!before.ok) return before;
	const made = await attempt(client.POST("/analyses", { body: {} }));
	if (!made.ok) return made;
	const [last] = before.value.items;
	if (last === undefined) return { ok: true, value: undefined };
	return attempt(
		client.GET("/analyses/{analysis}/comparison", {
			params: { path: { analysis: made.value.id }, query: { with: last.id } },
		}),
	);
}

function countsOf({ counts }: Comparison) {
	const { opened = 0, worsened = 0, improved = 0, closed = 0 } = counts as Record<string, number>;
	return { new: opened, worse: worsened, better: improved, closed };
}
