import { Button, Heading, Tag } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useNotice } from "../../shell/notice.tsx";
import { mappingWords } from "../mapping-words.ts";
import { ownTexts } from "./own-texts.ts";

type Wish = Answer<"getOwnMapping">["wishes"][number];

/** What the user wants to learn. */
export function OwnWishes({ wishes }: { readonly wishes: readonly Wish[] }) {
	const texts = useTexts(ownTexts);
	const words = useTexts(mappingWords);
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const settle = async (wish: Wish, status: "met" | "withdrawn") => {
		const { id, version, competence, proposedName, way, wantedBy, note } = wish;
		const outcome = await attempt(
			client.PUT("/wishes/{wish}", {
				params: { path: { wish: id }, header: from(version) },
				body: { competence: competence?.id ?? null, proposedName, way, wantedBy, note, status },
			}),
		);
		if (outcome.ok) notify(texts.wishChanged);
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	return (
		<section aria-labelledby="wishes">
			<div className="page-head">
				<Heading level={2} data-size="sm" id="wishes">
					{texts.wishes}
				</Heading>
				<Link to="/mapping/mine/wish">{texts.newWish}</Link>
			</div>
			{wishes.length === 0 && <p>{texts.noWishes}</p>}
			<ul className="card-list">
				{wishes.map((wish) => {
					const name = wish.competence?.name ?? wish.proposedName ?? "";
					const by = wish.wantedBy === null ? "" : `, ${texts.wantedBy(write.date(wish.wantedBy))}`;
					return (
						<li key={wish.id} className="panel">
							<p className="card-head">
								<strong>{name}</strong>
								<Tag data-color={wish.status === "open" ? "info" : "neutral"}>
									{words.wishStatuses[wish.status]}
								</Tag>
							</p>
							<p>{words.ways[wish.way] + by}</p>
							{wish.note !== "" && <p>{wish.note}</p>}
							{wish.status === "open" && (
								<div className="buttons">
									<Button
										type="button"
										variant="tertiary"
										aria-label={texts.wishMetIt(name)}
										onClick={() => settle(wish, "met")}
									>
										{texts.wishMet}
									</Button>
									<Button
										type="button"
										variant="tertiary"
										aria-label={texts.wishDropIt(name)}
										onClick={() => settle(wish, "withdrawn")}
									>
										{texts.wishDrop}
									</Button>
								</div>
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
