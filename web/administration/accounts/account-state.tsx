import { Tag } from "@digdir/designsystemet-react";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { accountTexts } from "./account-texts.ts";

const colors = { invited: "info", active: "success", disabled: "neutral" } as const;

export function AccountState({ state }: { readonly state: Item<"listAccounts">["state"] }) {
	const texts = useTexts(accountTexts);
	return <Tag data-color={colors[state]}>{texts.states[state]}</Tag>;
}
