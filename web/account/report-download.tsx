import { reportTexts } from "../../src/people/access/access-report/report-texts.ts";
import { attempt, client, type Outcome } from "../api/client.ts";
import { useTexts } from "../language/language-provider.tsx";
import { Download } from "../organisation/download.tsx";
import { accountTexts } from "./account-texts.ts";

/** The access report as a Word file. */
export function ReportDownload({ person }: { readonly person: string }) {
	const { word } = useTexts(accountTexts);
	const { fileName } = useTexts(reportTexts);
	return (
		<Download
			label={word}
			fileName={`${fileName}.docx`}
			fetchFile={() =>
				attempt(
					client.GET("/persons/{person}/access-report.docx", {
						params: { path: { person } },
						parseAs: "blob",
					}),
				) as unknown as Promise<Outcome<Blob>>
			}
		/>
	);
}
