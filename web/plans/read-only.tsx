import { useTexts } from "../language/language-provider.tsx";
import { EmptyState } from "../shell/empty-state.tsx";
import { planWords } from "./plan-words.ts";

/** In place of a form for those who came by a link and only read. */
export function ReadOnly() {
	const { readOnly, readOnlyLead } = useTexts(planWords);
	return <EmptyState title={readOnly}>{readOnlyLead}</EmptyState>;
}
