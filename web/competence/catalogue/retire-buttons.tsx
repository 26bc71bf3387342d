import { Button, Textfield } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { attempt, client, from, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { todayInNorway } from "../../organisation/today.ts";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import type { Competence } from "./catalogue-queries.ts";
import { catalogueTexts } from "./catalogue-texts.ts";

/** Takes a competence out of use from a day, puts it back, or removes one that was entered by mistake. */
export function RetireButtons({ competence }: { readonly competence: Competence }) {
	const texts = useTexts(catalogueTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const [day, setDay] = useState(todayInNorway());
	const { id, version, name, kind, area, description, validityMonths } = competence;
	const path = { competence: id };
	const query = { competence: id, limit: 1 };
	const { total } = useSuspenseQuery({
		queryKey: ["requirements", "count", id],
		queryFn: () =>
			get(client.GET("/requirements", { params: { query } })).catch(() => ({ total: 0 })),
	}).data;
	const retire = async (retiredOn: string | null) => {
		const body = { name, kind, area, description, validityMonths, retiredOn };
		const outcome = await attempt(
			client.PUT("/competences/{competence}", { params: { path, header: from(version) }, body }),
		);
		if (!outcome.ok) notify(outcome.problem.detail, "danger");
		else notify(retiredOn === null ? texts.restored : texts.retiredDone);
		await queries.invalidateQueries();
	};
	const remove = async () => {
		const outcome = await attempt(
			client.DELETE("/competences/{competence}", { params: { path, header: from(version) } }),
		);
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		notify(texts.removed(name));
		await navigate({ to: "/competence" });
		queries.removeQueries({ queryKey: ["competences", "one", id] });
		await queries.invalidateQueries();
	};
	return (
		<>
			{competence.retiredOn === null ? (
				<AskButton action={texts.retire} tone="accent" onConfirm={() => retire(day)}>
					<p>{texts.retireLead(`${texts.usedBy}: ${total}.`)}</p>
					<Textfield
						type="date"
						label={texts.retireDay}
						value={day}
						onChange={(event) => setDay(event.target.value)}
					/>
				</AskButton>
			) : (
				<Button type="button" variant="secondary" onClick={() => retire(null)}>
					{texts.restore}
				</Button>
			)}
			<AskButton action={texts.remove} variant="tertiary" onConfirm={remove}>
				{texts.removeLead(name)}
			</AskButton>
		</>
	);
}
