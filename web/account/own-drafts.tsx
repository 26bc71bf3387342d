import { useState } from "react";
import { listDrafts, removeDraft } from "../forms/draft-store.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { useOwnAccount } from "../session/own-account.ts";
import { useNotice } from "../shell/notice.tsx";
import { AskButton } from "../shell/window.tsx";
import { accountTexts } from "./account-texts.ts";

/** What the account has typed in this browser and not saved, and a way to be rid of it. */
export function OwnDrafts() {
	const texts = useTexts(accountTexts);
	const write = useWrite();
	const notify = useNotice();
	const { id } = useOwnAccount();
	const [drafts, setDrafts] = useState(() => listDrafts(id));
	const throwAway = () => {
		for (const { key, place } of drafts) removeDraft(key, place);
		setDrafts([]);
		notify(texts.thrownAway);
	};
	const latest = Math.max(...drafts.map(({ at }) => at));
	return (
		<>
			<p>{texts.draftsLead}</p>
			{drafts.length === 0 ? (
				<p>{texts.noDrafts}</p>
			) : (
				<>
					<p>
						{texts.draftsKept(drafts.length)}{" "}
						{texts.lastTyped(write.moment(new Date(latest).toISOString()))}
					</p>
					<AskButton action={texts.throwAway} onConfirm={throwAway}>
						{texts.throwAwayAsk(drafts.length)}
					</AskButton>
				</>
			)}
		</>
	);
}
