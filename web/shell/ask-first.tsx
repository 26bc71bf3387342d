import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useState } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { Window } from "./window.tsx";
import { windowTexts } from "./window-texts.ts";

interface AskFirstProps {
	/** What the button says that asks. */
	readonly label: string;
	/** The button's name where several on the page say the same. */
	readonly name?: string;
	/** The question: what will be done, to what, and how many. */
	readonly question: string;
	/** What follows from it. */
	readonly children?: ReactNode;
	/** What the button says that does it. */
	readonly confirm: string;
	readonly onConfirm: () => void | Promise<void>;
	readonly danger?: boolean;
}

/** A button that asks before it does what cannot be undone or is done to many; the window's own words differ from the button's. */
export function AskFirst(props: AskFirstProps) {
	const { label, name, question, children, confirm, onConfirm, danger = false } = props;
	const { cancel } = useTexts(windowTexts);
	const [isOpen, setOpen] = useState(false);
	const [isBusy, setBusy] = useState(false);
	const color = danger ? { "data-color": "danger" as const } : {};
	const run = async () => {
		setBusy(true);
		await onConfirm();
		setBusy(false);
		setOpen(false);
	};
	return (
		<>
			<Button
				type="button"
				variant="secondary"
				{...color}
				{...(name === undefined ? {} : { "aria-label": name })}
				onClick={() => setOpen(true)}
			>
				{label}
			</Button>
			{isOpen && (
				<Window title={question} onClose={() => setOpen(false)}>
					{children}
					<div className="buttons">
						<Button type="button" {...color} loading={isBusy} onClick={run}>
							{confirm}
						</Button>
						<Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
							{cancel}
						</Button>
					</div>
				</Window>
			)}
		</>
	);
}
