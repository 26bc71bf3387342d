import "../mapping.css";
import { Heading, Tag } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { Page } from "../../shell/page.tsx";
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { roundQuery } from "../mapping-queries.ts";
import { ProgressTable } from "./progress-table.tsx";
import { RoundActions } from "./round-actions.tsx";
import { roundTexts } from "./round-texts.ts";

/** One round: whom it asks, how far it has come, and what can be done with it. */
export function RoundPage() {
	const texts = useTexts(roundTexts);
	const write = useWrite();
	const mayChange = useOwnAccount().may["mapping-rounds.change"] !== undefined;
	const { round: id } = useParams({ strict: false }) as { readonly round: string };
	const round = useSuspenseQuery(roundQuery(id)).data;
	const { units, competences, previous, remindedOn, closedOn } = round;
	const names = (rows: readonly { readonly name: string }[]) =>
		rows.map(({ name }) => name).join(", ");
	return (
		<Page
			title={round.name}
			crumbs={[
				<MappingCrumb key="mapping" />,
				<Link key="rounds" to="/mapping/rounds">
					{texts.title}
				</Link>,
			]}
			actions={mayChange && <RoundActions round={round} />}
		>
			<div className="mapping">
				<p>
					<Tag data-color={round.status === "open" ? "info" : "neutral"}>
						{texts.statuses[round.status]}
					</Tag>
				</p>
				<dl className="facts">
					<dt>{texts.opensOn}</dt>
					<dd>{write.date(round.opensOn)}</dd>
					<dt>{texts.dueOn}</dt>
					<dd>
						{write.date(round.dueOn)}
						{closedOn !== null && ` (${texts.closedOn(write.date(closedOn))})`}
					</dd>
					<dt>{texts.asks}</dt>
					<dd>{units === null || units.length === 0 ? texts.everybody : names(units)}</dd>
					{competences !== null && competences.length > 0 && (
						<>
							<dt>{texts.about}</dt>
							<dd>{names(competences)}</dd>
						</>
					)}
					{previous !== null && (
						<>
							<dt>{texts.repeats}</dt>
							<dd>
								<Link to="/mapping/rounds/$round" params={{ round: previous.id }}>
									{previous.name}
								</Link>
							</dd>
						</>
					)}
				</dl>
				{round.note !== null && round.note !== "" && <p className="comment">{round.note}</p>}
				{remindedOn !== null && <p className="quiet">{texts.remindedOn(write.date(remindedOn))}</p>}
				<div className="page-head">
					<Heading level={2} data-size="sm">
						{texts.progress}
					</Heading>
					<Link to="/mapping/rounds/$round/comparison" params={{ round: id }}>
						{texts.comparison}
					</Link>
				</div>
				<ProgressTable round={id} />
			</div>
		</Page>
	);
}
