import { Button, Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../language/language-provider.tsx";
import { frontTexts } from "./front-texts.ts";

/** A leader's way to say in a press what is missing, or what there is more of than needed. */
export function ReportCompetence() {
	const texts = useTexts(frontTexts);
	const address = "/mapping/signals/new" as "/";
	return (
		<section className="panel">
			<Heading level={2} data-size="sm">
				{texts.report}
			</Heading>
			<p>{texts.reportLead}</p>
			<div className="buttons">
				<Button asChild>
					<Link to={address} search={{ kind: "missing" } as never}>
						{texts.reportMissing}
					</Link>
				</Button>
				<Button asChild variant="secondary">
					<Link to={address} search={{ kind: "surplus" } as never}>
						{texts.reportSurplus}
					</Link>
				</Button>
			</div>
		</section>
	);
}
