import { Button, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { attempt, client, from, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { Page } from "../../shell/page.tsx";
import { organisationTexts } from "../organisation-texts.ts";
import { CooperationForm } from "./cooperation-form.tsx";
import { cooperationTexts, purposes } from "./cooperation-texts.ts";
import { LastDayForm } from "./last-day-form.tsx";
import { Participants } from "./participants.tsx";
import "../organisation.css";

/** One cooperation: what is shared in it and what is not, and who takes part. */
export function CooperationPage() {
	const { cooperation: id } = useParams({ from: "/organisation/cooperations/$cooperation" });
	const texts = useTexts(cooperationTexts);
	const { period } = useTexts(organisationTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const [open, setOpen] = useState<"change" | "end">();
	const cooperation = useSuspenseQuery({
		queryKey: ["cooperations", "one", id],
		queryFn: () =>
			get(client.GET("/cooperations/{cooperation}", { params: { path: { cooperation: id } } })),
	}).data;
	const { name, description, own, ownerName, validFrom, validTo } = cooperation;
	const mayChange = own && may["cooperations.change"] !== undefined;
	const close = () => setOpen(undefined);
	return (
		<Page
			title={name}
			{...(description === "" ? {} : { lead: description })}
			crumbs={[
				<Link key="list" to="/organisation/cooperations">
					{texts.title}
				</Link>,
			]}
			{...(mayChange
				? {
						actions: (
							<>
								<Button type="button" variant="secondary" onClick={() => setOpen("change")}>
									{texts.change}
								</Button>
								<Button type="button" variant="tertiary" onClick={() => setOpen("end")}>
									{texts.endTitle}
								</Button>
							</>
						),
					}
				: {})}
		>
			<dl className="facts">
				<dt>{texts.owner}</dt>
				<dd>{own ? texts.ours : ownerName}</dd>
				<dt>{texts.period}</dt>
				<dd>{period(write.date(validFrom), validTo && write.date(validTo))}</dd>
			</dl>
			{open === "change" && <CooperationForm changing={cooperation} onSaved={close} />}
			{open === "end" && (
				<LastDayForm
					title={texts.endTitle}
					lead={texts.endLead}
					draft={`cooperation/${id}/end`}
					row={cooperation}
					onClose={close}
					send={(lastDay, version) =>
						attempt(
							client.POST("/cooperations/{cooperation}/end", {
								params: { path: { cooperation: id }, header: from(version) },
								body: { lastDay },
							}),
						)
					}
				/>
			)}
			<Participants cooperation={cooperation} mayChange={mayChange} />
			<section className="organisation-step">
				<Heading level={2} data-size="sm">
					{texts.sharing}
				</Heading>
				<dl className="facts">
					{purposes.map((purpose) => (
						<div key={purpose} className="organisation-shared">
							<dt>{texts.purposes[purpose]}</dt>
							<dd>{texts.shared[purpose]}</dd>
						</div>
					))}
					<div className="organisation-shared">
						<dt>{texts.neverTitle}</dt>
						<dd>{texts.never}</dd>
					</div>
				</dl>
			</section>
		</Page>
	);
}
