import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";

interface EmptyProps {
	/** What there is none of. */
	readonly title: string;
	/** Why, and what to do to get some. */
	readonly children?: ReactNode;
}

/** Where there is nothing to show yet. */
export function EmptyState({ title, children }: EmptyProps) {
	return (
		<div className="empty">
			<Heading level={2} data-size="xs">
				{title}
			</Heading>
			{typeof children === "string" ? <Paragraph>{children}</Paragraph> : children}
		</div>
	);
}
