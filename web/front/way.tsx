import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface WayProps {
	/** An address of the application, put together from parts. */
	readonly to: string;
	readonly search?: Readonly<Record<string, string>> | undefined;
	readonly children: ReactNode;
}

/** A link whose address is known only when it is shown. */
export function Way({ to, search = {}, children }: WayProps) {
	return (
		<Link to={to as "/"} search={search as never}>
			{children}
		</Link>
	);
}
