import { Textfield } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { todayInNorway } from "../../organisation/today.ts";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import type { Holding } from "./person-queries.ts";
import { personTexts } from "./person-texts.ts";

/** Ends what is no longer held, or removes what was entered by mistake. */
export function EndHolding(props: { readonly holding: Holding; readonly onDone: () => void }) {
	const { holding, onDone } = props;
	const texts = useTexts(personTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const [day, setDay] = useState(todayInNorway());
	const params = { path: { holding: holding.id }, header: from(holding.version) };
	const finish = async (
		outcome: { readonly ok: true } | { readonly ok: false; readonly problem: { detail: string } },
		said: string,
	) => {
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		onDone();
		notify(said);
		await queries.invalidateQueries();
	};
	return (
		<div className="buttons">
			<AskButton
				action={texts.end}
				tone="accent"
				onConfirm={async () => {
					const body = { lastDay: day };
					const asked = client.POST("/holdings/{holding}/end", { params, body });
					await finish(await attempt(asked), texts.ended2);
				}}
			>
				<p>{texts.endLead(holding.competence.name)}</p>
				<Textfield
					type="date"
					label={texts.endDay}
					value={day}
					onChange={(event) => setDay(event.target.value)}
				/>
			</AskButton>
			<AskButton
				action={texts.remove}
				variant="tertiary"
				onConfirm={async () => {
					await finish(
						await attempt(client.DELETE("/holdings/{holding}", { params })),
						texts.removed,
					);
				}}
			>
				{texts.removeLead(holding.competence.name)}
			</AskButton>
		</div>
	);
}
