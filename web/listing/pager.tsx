import { Button } from "@digdir/designsystemet-react";
import { useTexts } from "../language/language-provider.tsx";
import { pageSize } from "./list-search.ts";
import { listingTexts } from "./listing-texts.ts";
import { useList } from "./use-list.ts";

interface PagerProps {
	readonly total: number;
	/** How many there are on a page, where it is not as in the API's lists. */
	readonly size?: number;
}

/** To the next page and back; nothing when all is on one. */
export function Pager({ total, size = pageSize }: PagerProps) {
	const texts = useTexts(listingTexts);
	const { values, change } = useList();
	const page = values.page ?? 1;
	const last = Math.max(1, Math.ceil(total / size));
	if (last === 1) return null;
	return (
		<nav aria-label={texts.pages} className="pager">
			<Button
				type="button"
				variant="secondary"
				aria-disabled={page === 1 || undefined}
				onClick={() => page > 1 && change({ page: page - 1 })}
			>
				{texts.previous}
			</Button>
			<span role="status">{texts.page(page, last)}</span>
			<Button
				type="button"
				variant="secondary"
				aria-disabled={page === last || undefined}
				onClick={() => page < last && change({ page: page + 1 })}
			>
				{texts.next}
			</Button>
		</nav>
	);
}
