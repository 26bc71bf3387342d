import { Button, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, from, get } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { organisationTexts } from "../organisation-texts.ts";
import type { Cooperation } from "./cooperation-form.tsx";
import { cooperationTexts, type Purpose, purposes } from "./cooperation-texts.ts";
import { LastDayForm } from "./last-day-form.tsx";
import { ParticipantForm } from "./participant-form.tsx";
import "../organisation.css";

type Participant = Item<"listCooperationParticipants">;

interface ParticipantsProps {
	readonly cooperation: Cooperation;
	readonly mayChange: boolean;
}

/** Who takes part, for what and how long. Who does not own the cooperation sees its own participation. */
export function Participants({ cooperation, mayChange }: ParticipantsProps) {
	const texts = useTexts(cooperationTexts);
	const { period } = useTexts(organisationTexts);
	const write = useWrite();
	const { id, own, ownerName } = cooperation;
	const { values } = useList<"purpose">();
	const { purpose, ...rest } = asQuery(values);
	const query = { ...rest, ...(purpose === undefined ? {} : { purpose: purpose as Purpose }) };
	const { items, total } = useSuspenseQuery({
		queryKey: ["participants", id, query],
		queryFn: () =>
			get(
				client.GET("/cooperations/{cooperation}/participants", {
					params: { path: { cooperation: id }, query },
				}),
			),
	}).data;
	const [open, setOpen] = useState<"invite" | Participant>();
	const wordsOf = (word: string) => texts.purposes[word as Purpose] ?? word;
	const close = () => setOpen(undefined);
	const isNarrowed = values.search !== undefined || purpose !== undefined;
	return (
		<section className="organisation-step">
			<Heading level={2} data-size="sm">
				{texts.participants}
			</Heading>
			{!own && <p>{texts.onlyOwn(ownerName)}</p>}
			{total === 0 && !isNarrowed ? (
				<EmptyState title={texts.noParticipants}>{texts.noParticipantsLead}</EmptyState>
			) : (
				<>
					<ListTools total={total}>
						<FilterSelect
							name="purpose"
							label={texts.purpose}
							all={texts.allPurposes}
							choices={purposes.map((value) => ({ value, label: texts.purposes[value] }))}
						/>
					</ListTools>
					<DataTable
						caption={texts.participants}
						rows={items}
						keyOf={(each) => each.id}
						columns={[
							{
								title: texts.participant,
								sort: "participantName",
								isHead: true,
								show: ({ participantName }) => participantName,
							},
							{
								title: texts.purpose,
								sort: "purpose",
								show: (each) => wordsOf(each.purpose),
							},
							{
								title: texts.period,
								sort: "validFrom",
								show: ({ validFrom, validTo }) =>
									period(write.date(validFrom), validTo && write.date(validTo)),
							},
							...(mayChange
								? [
										{
											title: texts.change,
											show: (each: Participant) => (
												<Button
													type="button"
													variant="tertiary"
													aria-label={texts.endOf(each.participantName, wordsOf(each.purpose))}
													onClick={() => setOpen(each)}
												>
													{texts.end}
												</Button>
											),
										},
									]
								: []),
						]}
					/>
					<Pager total={total} />
				</>
			)}
			{mayChange && open === undefined && (
				<Button type="button" variant="secondary" onClick={() => setOpen("invite")}>
					{texts.invite}
				</Button>
			)}
			{open === "invite" && <ParticipantForm cooperation={cooperation} onClose={close} />}
			{open !== undefined && open !== "invite" && (
				<LastDayForm
					key={open.id}
					title={texts.endOf(open.participantName, wordsOf(open.purpose))}
					draft={`participation/${open.id}/end`}
					row={open}
					onClose={close}
					send={(lastDay, version) =>
						attempt(
							client.POST("/cooperations/{cooperation}/participants/{participation}/end", {
								params: {
									path: { cooperation: id, participation: open.id },
									header: from(version),
								},
								body: { lastDay },
							}),
						)
					}
				/>
			)}
		</section>
	);
}
