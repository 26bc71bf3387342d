import { useParams } from "@tanstack/react-router";
import { AccessReport } from "../../account/access-report.tsx";
import { ReportDownload } from "../../account/report-download.tsx";
import { useTexts } from "../../language/language-provider.tsx";
import { PartPage } from "../part-page.tsx";
import { protectionTexts } from "./protection-texts.ts";

/** Everything that is kept about one employee, for who answers the question. */
export function PersonPage() {
	const texts = useTexts(protectionTexts);
	const { person } = useParams({ from: "/administration/protection/$person" });
	return (
		<PartPage
			part="protection"
			title={texts.access}
			lead={texts.noted}
			actions={<ReportDownload person={person} />}
		>
			<AccessReport person={person} />
		</PartPage>
	);
}
