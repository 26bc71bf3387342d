import { Tag } from "@digdir/designsystemet-react";
import { useTexts } from "../../language/language-provider.tsx";
import type { ImportShown } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";

/** In a word what has become of an import. */
export function ImportStatus({ of: { status, errors } }: { readonly of: ImportShown }) {
	const texts = useTexts(importTexts);
	if (status === "checked" && errors > 0) return <Tag data-color="danger">{texts.withErrors}</Tag>;
	const color = status === "confirmed" ? "success" : status === "checked" ? "info" : "neutral";
	return <Tag data-color={color}>{texts.statuses[status]}</Tag>;
}
