import { Alert, Field, Heading, Input, Label } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { fileKindNames } from "../../../src/knowledge/gaps/files/file-kind-names.ts";
import { attempt, client, from } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { type FileKind, findUpload, type ImportShown, sendUpload } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";
import { Working } from "./working.tsx";

/** Takes a mended file, and tries it at once with the other files of the import. */
export function MendedFiles({ shown }: { readonly shown: ImportShown }) {
	const texts = useTexts(importTexts);
	const language = useLanguage();
	const base = useId();
	const navigate = useNavigate();
	const queries = useQueryClient();
	const [isBusy, setBusy] = useState(false);
	const [fault, setFault] = useState<string>();
	const upload = findUpload(shown.id);
	const others = (kind: FileKind) => shown.files.filter((file) => file.kind !== kind);
	// The file that is mended replaces the old one; those beside it must be at hand still.
	const isPossible = shown.files.length === 1 || upload !== undefined;

	const send = async (kind: FileKind, file: File) => {
		setBusy(true);
		setFault(undefined);
		const files = new Map(others(kind).map((each) => [each.kind, upload!.files.get(each.kind)!]));
		const { asOf, whole } = shown;
		const outcome = await sendUpload({ files: files.set(kind, file), asOf, whole });
		if (outcome.ok) {
			await attempt(
				client.DELETE("/imports/{import}", {
					params: { path: { import: shown.id }, header: from(shown.version) },
				}),
			);
			void queries.invalidateQueries({ queryKey: ["imports"] });
			await navigate({
				to: "/organisation/imports/$import",
				params: { import: outcome.value.id },
			});
		} else setFault(outcome.problem.detail);
		setBusy(false);
	};
	return (
		<section className="panel import-file">
			<Heading level={2} data-size="xs">
				{texts.mendTitle}
			</Heading>
			{isPossible ? (
				<>
					<p>{texts.mendLead}</p>
					{shown.files.map(({ kind }) => (
						<Field key={kind}>
							<Label htmlFor={`${base}${kind}`}>{texts.mend(fileKindNames[kind][language])}</Label>
							<Input
								id={`${base}${kind}`}
								type="file"
								accept=".csv,.xlsx,text/csv"
								onChange={async (event) => {
									const input = event.currentTarget;
									const [file] = input.files ?? [];
									if (file !== undefined) await send(kind, file);
									input.value = "";
								}}
							/>
						</Field>
					))}
				</>
			) : (
				<p>
					{texts.mendAll} <Link to="/organisation/imports/new">{texts.start}</Link>
				</p>
			)}
			<Working text={isBusy ? texts.trying : undefined} />
			{fault !== undefined && (
				<Alert data-color="danger" role="alert">
					{fault}
				</Alert>
			)}
		</section>
	);
}
