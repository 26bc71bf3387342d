import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { AccessReport } from "../../account/access-report.tsx";
import { ReportDownload } from "../../account/report-download.tsx";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { PartPage } from "../part-page.tsx";
import { protectionTexts } from "./protection-texts.ts";

/** Everything that is kept about one employee, for who answers the question. */
export function PersonPage() {
	const texts = useTexts(protectionTexts);
	const { person } = useParams({ from: "/administration/protection/$person" });
	const { name, staffNumber } = useSuspenseQuery({
		queryKey: ["persons", person],
		queryFn: () => get(client.GET("/persons/{person}", { params: { path: { person } } })),
	}).data;
	return (
		<PartPage
			part="protection"
			title={`${texts.access}: ${name ?? `${staffNumber} (${texts.nameless})`}`}
			lead={texts.noted}
			actions={<ReportDownload person={person} />}
		>
			<AccessReport person={person} />
		</PartPage>
	);
}
