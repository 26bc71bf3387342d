import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { attempt, client } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useNotice } from "../../shell/notice.tsx";
import { ownTexts } from "./own-texts.ts";

type Round = Answer<"getOwnMapping">["rounds"][number];

/** The open rounds that ask the user, with the two ways to answer. */
export function OwnRounds({ rounds }: { readonly rounds: readonly Round[] }) {
	const texts = useTexts(ownTexts);
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const answer = async (round: string) => {
		const outcome = await attempt(
			client.POST("/mapping-rounds/{round}/answers", { params: { path: { round } } }),
		);
		if (outcome.ok) notify(texts.thanks);
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	return (
		<ul className="card-list">
			{rounds.map(({ id, name, dueOn, note, answered, competences }) => (
				<li key={id} className="panel">
					<Heading level={2} data-size="xs">
						{texts.asked(name)}
					</Heading>
					{answered ? <p>{texts.answered}</p> : <p>{texts.due(write.date(dueOn))}</p>}
					{note !== "" && <p>{note}</p>}
					{competences.length > 0 && (
						<>
							<p>{texts.askedAbout}</p>
							<ul>
								{competences.map((competence) => (
									<li key={competence.id}>
										{competence.declared ? (
											`${competence.name} (${texts.known})`
										) : (
											<Link
												to="/mapping/mine/declare"
												search={{ competence: competence.name, round: id }}
											>
												{texts.declareIt(competence.name)}
											</Link>
										)}
									</li>
								))}
							</ul>
						</>
					)}
					{!answered && (
						<div className="buttons">
							<Button type="button" variant="secondary" onClick={() => answer(id)}>
								{texts.nothingToChange}
							</Button>
						</div>
					)}
				</li>
			))}
		</ul>
	);
}
