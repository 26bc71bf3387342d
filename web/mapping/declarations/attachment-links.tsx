import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { ownTexts } from "../own/own-texts.ts";

type Attachment = Answer<"getDeclaration">["attachments"][number];

/** What is attached, to be saved; nothing without. */
export function AttachmentLinks({ attachments }: { readonly attachments: readonly Attachment[] }) {
	const texts = useTexts(ownTexts);
	if (attachments.length === 0) return null;
	return (
		<p>
			{texts.attachments}:{" "}
			{attachments.map(({ id, name, size }, at) => (
				<span key={id}>
					{at > 0 && ", "}
					<a href={`/api/v1/declaration-attachments/${id}/file`} download={name}>
						{name} ({Math.max(1, Math.round(size / 1024))} kB)
					</a>
				</span>
			))}
		</p>
	);
}
