import { Button, Dialog, Heading } from "@digdir/designsystemet-react";
import { type ReactNode, Suspense, useEffect, useId, useState } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { LoadingPage } from "./loading.tsx";
import { windowTexts } from "./window-texts.ts";

interface WindowProps {
	readonly title: string;
	readonly children: ReactNode;
	readonly onClose: () => void;
}

/** A window in front of the page while it is there: its heading names it, Escape closes it, and focus goes back. */
export function Window({ title, children, onClose }: WindowProps) {
	const texts = useTexts(windowTexts);
	const heading = useId();
	const [before] = useState(() => document.activeElement);
	useEffect(
		() => () => {
			if (before instanceof HTMLElement && before.isConnected) before.focus();
		},
		[before],
	);
	return (
		<Dialog
			open
			className="window"
			closeButton={texts.close}
			aria-labelledby={heading}
			onClose={onClose}
		>
			<Heading level={2} data-size="sm" id={heading}>
				{title}
			</Heading>
			<Suspense fallback={<LoadingPage />}>{children}</Suspense>
		</Dialog>
	);
}

interface AskButtonProps {
	/** What the button says, and the window that asks. */
	readonly action: string;
	/** What the button says to who does not see what it stands beside. */
	readonly label?: string;
	/** What will happen, to what and how many. */
	readonly children: ReactNode;
	readonly tone?: "danger" | "accent";
	readonly variant?: "secondary" | "tertiary";
	/** Does it; the window closes after. */
	readonly onConfirm: () => void | Promise<void>;
}

/** A button for what should not happen by accident: asks in a window first, and does it when confirmed. */
export function AskButton(props: AskButtonProps) {
	const { action, label, children, tone = "danger", variant = "secondary", onConfirm } = props;
	const texts = useTexts(windowTexts);
	const [isOpen, setOpen] = useState(false);
	const [isBusy, setBusy] = useState(false);
	return (
		<>
			<Button
				type="button"
				variant={variant}
				data-color={tone}
				{...(label === undefined ? {} : { "aria-label": label })}
				onClick={() => setOpen(true)}
			>
				{action}
			</Button>
			{isOpen && (
				<Window title={label ?? action} onClose={() => setOpen(false)}>
					<div className="form">{typeof children === "string" ? <p>{children}</p> : children}</div>
					<div className="buttons">
						<Button
							type="button"
							data-color={tone}
							loading={isBusy}
							onClick={async () => {
								setBusy(true);
								await onConfirm();
								setBusy(false);
								setOpen(false);
							}}
						>
							{action}
						</Button>
						<Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
							{texts.cancel}
						</Button>
					</div>
				</Window>
			)}
		</>
	);
}
