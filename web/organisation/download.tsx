import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { Outcome } from "../api/client.ts";
import { useNotice } from "../shell/notice.tsx";

interface DownloadProps {
	readonly label: string;
	/** Which file it is, where the label alone does not say. Holds the label. */
	readonly about?: string;
	readonly fileName: string;
	/** Asks for the file, in the language of the moment. */
	readonly fetchFile: () => Promise<Outcome<Blob>>;
}

/** Takes a file out of the server: the client's own request, so that it comes in the chosen language. */
export function Download({ label, about, fileName, fetchFile }: DownloadProps) {
	const notify = useNotice();
	const [isBusy, setBusy] = useState(false);
	const take = async () => {
		setBusy(true);
		const outcome = await fetchFile();
		setBusy(false);
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		const address = URL.createObjectURL(outcome.value);
		const link = document.createElement("a");
		link.href = address;
		link.download = fileName;
		link.click();
		URL.revokeObjectURL(address);
	};
	return (
		<Button
			type="button"
			variant="tertiary"
			loading={isBusy}
			onClick={take}
			{...(about === undefined ? {} : { "aria-label": about })}
		>
			{label}
		</Button>
	);
}
