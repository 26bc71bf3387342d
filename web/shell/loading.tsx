import { Skeleton } from "@digdir/designsystemet-react";
import { useTexts } from "../language/language-provider.tsx";
import { shellTexts } from "./shell-texts.ts";

/** While a page or a part of it is fetched. */
export function LoadingPage() {
	const texts = useTexts(shellTexts);
	return (
		<div role="status" aria-label={texts.loading} className="loading">
			<Skeleton height={40} width="40%" />
			<Skeleton height={20} />
			<Skeleton height={200} />
		</div>
	);
}
