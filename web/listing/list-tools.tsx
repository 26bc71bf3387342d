import { Button, Textfield } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { listingTexts } from "./listing-texts.ts";
import { useList } from "./use-list.ts";

interface ListToolsProps {
	/** What can be searched in, as "navn eller nummer". */
	readonly hint?: string;
	readonly total: number;
	/** Filters: `FilterSelect`s. */
	readonly children?: ReactNode;
}

/** Search, filters and the number of matches, above a list. The search follows the typing, a little after. */
export function ListTools({ hint, total, children }: ListToolsProps) {
	const texts = useTexts(listingTexts);
	const { values, change } = useList();
	const [typed, setTyped] = useState(values.search ?? "");
	// biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed asks again.
	useEffect(() => {
		if (typed === (values.search ?? "")) return;
		const timer = setTimeout(() => change({ search: typed.trim() }), 250);
		return () => clearTimeout(timer);
	}, [typed]);
	const isFiltered = Object.keys(values).some((name) => name !== "page" && name !== "sort");
	return (
		<search>
			<form className="list-tools" onSubmit={(event) => event.preventDefault()}>
				<Textfield
					type="search"
					label={texts.search}
					{...(hint === undefined ? {} : { description: hint })}
					value={typed}
					onChange={(event) => setTyped(event.target.value)}
				/>
				{children}
				{isFiltered && (
					<Button
						type="button"
						variant="tertiary"
						onClick={() => {
							setTyped("");
							change(Object.fromEntries(Object.keys(values).map((name) => [name, undefined])));
						}}
					>
						{texts.clear}
					</Button>
				)}
				<p role="status" className="quiet">
					{texts.count(total)}
				</p>
			</form>
		</search>
	);
}
