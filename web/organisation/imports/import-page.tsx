import { Alert, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { Page } from "../../shell/page.tsx";
import { OrganisationNav } from "../organisation-nav.tsx";
import { ChangeCounts } from "./change-counts.tsx";
import { ChangeList } from "./change-list.tsx";
import { ConfirmImport } from "./confirm-import.tsx";
import { DiscardImport } from "./discard-import.tsx";
import { FaultList } from "./fault-list.tsx";
import { type ImportShown, importQuery } from "./import-queries.ts";
import { ImportStatus } from "./import-status.tsx";
import { importTexts } from "./import-texts.ts";
import { MendedFiles } from "./mended-files.tsx";
import { NextAnalysis } from "./next-analysis.tsx";

/** The second half of an import: what is wrong, what would change, and saving it. */
export function ImportPage() {
	const { import: id } = useParams({ from: "/organisation/imports/$import" });
	const texts = useTexts(importTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const { values } = useList<"show">();
	const stored = useSuspenseQuery(importQuery(id)).data;
	// What it would do now, when the server has said that this is another than what was shown.
	const [now, setNow] = useState<ImportShown>();
	const shown = now?.version === stored.version ? now : stored;
	const isOpen = shown.status === "checked";
	const mayChange = may["imports.change"] !== undefined;
	const hasFaults = shown.errors + shown.warnings > 0;
	return (
		<Page
			title={texts.importTitle(write.moment(shown.createdAt))}
			lead={shown.files.map(({ file }) => file).join(", ")}
			crumbs={[
				<Link key="list" to="/organisation/imports">
					{texts.title}
				</Link>,
			]}
			{...(isOpen && mayChange ? { actions: <DiscardImport shown={shown} /> } : {})}
		>
			<OrganisationNav />
			<p className="tags">
				<ImportStatus of={shown} />
				{texts.counts(shown.errors, shown.warnings)}
			</p>
			<Outcome shown={shown} />
			<FilesRead files={shown.files} />
			{isOpen && shown.errors > 0 && mayChange && <MendedFiles shown={shown} />}
			{shown.changes !== null && shown.status !== "discarded" && (
				<section className="organisation-step">
					<Heading level={2} data-size="sm">
						{isOpen ? texts.changesTitle : texts.changesDone}
					</Heading>
					<ChangeCounts counts={shown.changes.counts} />
					{isOpen && (
						<p className="links">
							<Link
								to="."
								search={values.show === "changes" ? {} : { show: "changes" }}
								resetScroll={false}
							>
								{values.show === "changes" ? texts.changesHide : texts.changesShow}
							</Link>
						</p>
					)}
					{isOpen && values.show === "changes" && <ChangeList id={id} />}
				</section>
			)}
			{isOpen && mayChange && shown.changes !== null && (
				<ConfirmImport shown={shown} isRecounted={now !== undefined} onRecounted={setNow} />
			)}
			{shown.status === "confirmed" && may["analyses.change"] !== undefined && <NextAnalysis />}
			{hasFaults && values.show !== "changes" && <FaultList shown={shown} />}
			{hasFaults && values.show === "changes" && (
				<p className="links">
					<Link to="." search={{}} resetScroll={false}>
						{texts.faults}
					</Link>
				</p>
			)}
		</Page>
	);
}

function Outcome({ shown }: { readonly shown: ImportShown }) {
	const texts = useTexts(importTexts);
	const { status, errors, changes } = shown;
	if (status === "discarded") return <p>{texts.discarded}</p>;
	const said = (tone: "danger" | "info" | "success", title: string, lead: string) => (
		<Alert data-color={tone}>
			<Heading level={2} data-size="2xs">
				{title}
			</Heading>
			<p>{lead}</p>
		</Alert>
	);
	if (status === "confirmed") return said("success", texts.saved, texts.savedLead);
	if (errors > 0) return said("danger", texts.errorsFirst, texts.errorsLead);
	if (changes !== null && changes.obstacles.length > 0) {
		return (
			<Alert data-color="danger">
				<Heading level={2} data-size="2xs">
					{texts.obstacles}
				</Heading>
				<ul>
					{changes.obstacles.map((obstacle) => (
						<li key={obstacle}>{obstacle}</li>
					))}
				</ul>
			</Alert>
		);
	}
	return doesNothing(shown)
		? said("info", texts.nothingToDo, texts.nothingToDoLead)
		: said("info", texts.ready, texts.readyLead);
}

function doesNothing({ changes }: ImportShown): boolean {
	return Object.values(changes?.counts ?? {}).every(
		({ added, changed, ended, removed }) => added + changed + ended + removed === 0,
	);
}

function FilesRead({ files }: { readonly files: ImportShown["files"] }) {
	const texts = useTexts(importTexts);
	return (
		<ul>
			{files.map(({ kind, file, sheet, rowsRead, rowsUsed, mappedColumns, ignoredColumns }) => (
				<li key={kind}>
					{file}
					{sheet !== null && `, ${texts.sheet(sheet)}`}: {texts.rows(rowsRead, rowsUsed)}.{" "}
					{mappedColumns.length > 0 &&
						texts.mapped(
							mappedColumns.map(({ header, field }) => `${header} → ${field}`).join(", "),
						)}{" "}
					{ignoredColumns.length > 0 && texts.ignored(ignoredColumns.join(", "))}
				</li>
			))}
		</ul>
	);
}
