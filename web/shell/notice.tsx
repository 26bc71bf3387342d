import { Alert } from "@digdir/designsystemet-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

type Tone = "success" | "danger" | "info";
type Notify = (text: string, tone?: Tone) => void;

const NoticeContext = createContext<Notify>(() => undefined);

/** Says in a word what was done, or why not: `notify("Tiltaket er lagret.")`. Read aloud; gone after a while. */
export function useNotice(): Notify {
	return useContext(NoticeContext);
}

const shownFor = 8000;

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
	const [notice, setNotice] = useState<{ readonly text: string; readonly tone: Tone }>();
	const notify = useCallback<Notify>((text, tone = "success") => setNotice({ text, tone }), []);
	useEffect(() => {
		if (notice === undefined || notice.tone === "danger") return;
		const timer = setTimeout(() => setNotice(undefined), shownFor);
		return () => clearTimeout(timer);
	}, [notice]);
	return (
		<NoticeContext value={notify}>
			{children}
			<div role="status" className="notices">
				{notice !== undefined && <Alert data-color={notice.tone}>{notice.text}</Alert>}
			</div>
		</NoticeContext>
	);
}
