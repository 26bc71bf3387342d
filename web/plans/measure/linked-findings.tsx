import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { attempt, client, from, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { measurePageTexts } from "./measure-page-texts.ts";

/** The findings that a measure answers. */
export function LinkedFindings({
	measure,
	mayChange,
}: {
	readonly measure: string;
	readonly mayChange: boolean;
}) {
	const texts = useTexts(measurePageTexts);
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const seesFindings = useOwnAccount().may["analyses.read"] !== undefined;
	const { items } = useSuspenseQuery({
		queryKey: ["measures", measure, "findings"],
		queryFn: () =>
			get(
				client.GET("/measures/{measure}/findings", {
					params: { path: { measure }, query: { limit: 500 } },
				}),
			),
	}).data;
	const unlink = async (finding: string, version: number) => {
		const done = await attempt(
			client.DELETE("/measures/{measure}/findings/{finding}", {
				params: { path: { measure, finding }, header: from(version) },
			}),
		);
		if (done.ok) notify(texts.unlinked);
		else notify(done.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.findings}
			</Heading>
			{items.length === 0 && <p className="quiet">{texts.noFindings}</p>}
			<ul className="plans-linked">
				{items.map(({ finding, competence, unit, asOf, version }) => (
					<li key={finding}>
						{seesFindings ? (
							<Link to="/gaps/findings/$finding" params={{ finding }}>
								{competence.name}
							</Link>
						) : (
							competence.name
						)}
						<span className="quiet">
							{" "}
							– {texts.findingOf(unit?.name ?? null, write.date(asOf))}
						</span>
						{mayChange && (
							<Button
								type="button"
								variant="tertiary"
								aria-label={texts.unlinkOf(competence.name)}
								onClick={() => unlink(finding, version)}
							>
								{texts.unlink}
							</Button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
