import { declarationStatuses } from "../../../src/knowledge/mapping/declarations/declaration-model.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { mappingWords } from "../mapping-words.ts";
import { declarationTexts } from "./declaration-page-texts.ts";

/** Which declarations: those that wait for the user unless another is chosen; for others all of them. */
export function StateFilter({ mayDecide }: { readonly mayDecide: boolean }) {
	const texts = useTexts(declarationTexts);
	const words = useTexts(mappingWords);
	const every = mayDecide ? [{ value: "all", label: texts.allStatuses }] : [];
	return (
		<FilterSelect
			name="status"
			label={texts.status}
			all={mayDecide ? texts.toConfirm : texts.allStatuses}
			choices={[
				...every,
				...declarationStatuses.map((value) => ({ value, label: words.statuses[value] })),
			]}
		/>
	);
}
