import { useOwnAccount } from "../../session/own-account.ts";
import { PartPage } from "../part-page.tsx";
import { DryRun } from "./dry-run.tsx";
import { RetentionRules } from "./retention-rules.tsx";

/** What can be erased today, and how long each kind is kept. */
export function RetentionPage() {
	const mayChange = useOwnAccount().may["retention.change"] !== undefined;
	return (
		<PartPage part="retention">
			<DryRun mayErase={mayChange} />
			<RetentionRules mayChange={mayChange} />
		</PartPage>
	);
}
