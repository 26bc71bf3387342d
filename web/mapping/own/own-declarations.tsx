import { Label, Tag } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { attempt, client, from, type Outcome } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { writeLevel } from "../../competence/competence-words.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import { AttachmentLinks } from "../declarations/attachment-links.tsx";
import { statusTones } from "../declarations/status-tones.ts";
import { mappingWords } from "../mapping-words.ts";
import { certificateTypes, uploadCertificate } from "../upload-certificate.ts";
import { ownTexts } from "./own-texts.ts";

type Declaration = Answer<"getOwnMapping">["declarations"][number];

/** What the user has declared, what became of it, and what can still be done with it. */
export function OwnDeclarations({
	declarations,
}: {
	readonly declarations: readonly Declaration[];
}) {
	return (
		<ul className="card-list">
			{declarations.map((declaration) => (
				<li key={declaration.id} className="panel">
					<OwnDeclaration declaration={declaration} />
				</li>
			))}
		</ul>
	);
}

function OwnDeclaration({ declaration }: { readonly declaration: Declaration }) {
	const texts = useTexts(ownTexts);
	const words = useTexts(mappingWords);
	const language = useLanguage();
	const write = useWrite();
	const { status, decision, level, declaredOn, attachments, proof, replacedBy } = declaration;
	const name = declaration.competence?.name ?? declaration.proposedName ?? "";
	const changed = decision !== null && decision.level !== null && status === "adjusted";
	return (
		<>
			<p className="card-head">
				<strong>{name}</strong>
				<Tag data-color={statusTones[status]}>{words.statuses[status]}</Tag>
			</p>
			<p>
				{writeLevel(level, language)}. {words.proofs[proof]}. {texts.sentOn(write.date(declaredOn))}
				.
			</p>
			<AttachmentLinks attachments={attachments} />
			{changed && decision.level !== null && (
				<p>{texts.became(writeLevel(decision.level, language))}</p>
			)}
			{decision !== null && (
				<p className="quiet">
					{texts.decidedBy(decision.by ?? texts.unknownPerson, write.date(decision.on))}
				</p>
			)}
			{decision !== null && decision.comment !== "" && (
				<p className="comment">{decision.comment}</p>
			)}
			{status === "sent" && <Waiting declaration={declaration} name={name} />}
			{status === "returned" && replacedBy === null && (
				<div className="links">
					<Link
						to="/mapping/mine/declare"
						search={{
							competence: name,
							...(declaration.round === null ? {} : { round: declaration.round.id }),
						}}
						aria-label={`${texts.declareAgain}: ${name}`}
					>
						{texts.declareAgain}
					</Link>
				</div>
			)}
		</>
	);
}

function Waiting({
	declaration,
	name,
}: {
	readonly declaration: Declaration;
	readonly name: string;
}) {
	const texts = useTexts(ownTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const field = useId();
	const tell = async (outcome: Outcome<unknown>, done: string) => {
		if (outcome.ok) notify(done);
		else {
			const [fault] = outcome.problem.errors ?? [];
			notify(fault?.detail ?? outcome.problem.detail, "danger");
		}
		await queries.invalidateQueries();
	};
	return (
		<div className="form">
			<div>
				<Label htmlFor={field}>{texts.attach(name)}</Label>
				<input
					id={field}
					type="file"
					accept={certificateTypes}
					onChange={async ({ target }) => {
						const [file] = target.files ?? [];
						if (file === undefined) return;
						await tell(await uploadCertificate(declaration.id, file), texts.attached);
						target.value = "";
					}}
				/>
			</div>
			<div className="buttons">
				<AskButton
					action={texts.withdraw}
					label={texts.withdrawIt(name)}
					variant="tertiary"
					onConfirm={async () =>
						tell(
							await attempt(
								client.POST("/declarations/{declaration}/withdraw", {
									params: {
										path: { declaration: declaration.id },
										header: from(declaration.version),
									},
								}),
							),
							texts.withdrawn,
						)
					}
				>
					{texts.withdrawAsk(name)}
				</AskButton>
			</div>
		</div>
	);
}
