import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { useKeptWords } from "./use-kept-words.ts";
import { type Part, versionsTexts } from "./versions-texts.ts";

type Changes = Answer<"compareVersions">["plan"];
const parts = ["measures", "goals", "participants", "inputs"] as const;

interface ComparisonProps {
	readonly plan: string;
	readonly from: number;
	/** Left out: the plan as it is now. */
	readonly to?: number | undefined;
}

/** What is new, gone and changed between two versions, field by field. */
export function Comparison({ plan, from, to }: ComparisonProps) {
	const texts = useTexts(versionsTexts);
	const compared = useSuspenseQuery({
		queryKey: ["plans", plan, "comparison", from, to ?? "now"],
		queryFn: () =>
			get(
				client.GET("/plans/{plan}/comparison", {
					params: { path: { plan }, query: { from, ...(to === undefined ? {} : { to }) } },
				}),
			),
	}).data;
	const isSame =
		compared.plan.length === 0 &&
		parts.every((part) =>
			[compared[part].added, compared[part].removed, compared[part].changed].every(
				({ length }) => length === 0,
			),
		);
	if (isSame) return <p>{texts.same}</p>;
	return (
		<>
			{compared.plan.length > 0 && (
				<section className="plans-part">
					<Heading level={2} data-size="sm">
						{texts.planPart}
					</Heading>
					<FieldChanges plan={plan} part="plan" caption={texts.planPart} changes={compared.plan} />
				</section>
			)}
			{parts.map((part) => (
				<PartChanges key={part} plan={plan} part={part} changes={compared[part]} />
			))}
		</>
	);
}

function PartChanges({
	plan,
	part,
	changes: { added, removed, changed },
}: {
	readonly plan: string;
	readonly part: Part;
	readonly changes: Answer<"compareVersions">["goals"];
}) {
	const texts = useTexts(versionsTexts);
	const kept = useKeptWords(plan);
	if (added.length + removed.length + changed.length === 0) return null;
	const lists = [
		[texts.added(added.length), added],
		[texts.removed(removed.length), removed],
	] as const;
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.parts[part]}
			</Heading>
			{lists.map(
				([title, items]) =>
					items.length > 0 && (
						<div key={title}>
							<Heading level={3} data-size="xs">
								{title}
							</Heading>
							<ul className="plans-linked">
								{items.map((item) => (
									<li key={item.id}>{kept.item(part, item)}</li>
								))}
							</ul>
						</div>
					),
			)}
			{changed.length > 0 && (
				<>
					<Heading level={3} data-size="xs">
						{texts.changed(changed.length)}
					</Heading>
					{changed.map(({ item, fields }) => (
						<div key={item.id}>
							<p>
								<strong>{kept.item(part, item)}</strong>
							</p>
							<FieldChanges
								plan={plan}
								part={part}
								caption={kept.item(part, item)}
								changes={fields}
							/>
						</div>
					))}
				</>
			)}
		</section>
	);
}

function FieldChanges({
	plan,
	part,
	caption,
	changes,
}: {
	readonly plan: string;
	readonly part: Part | "plan";
	readonly caption: string;
	readonly changes: Changes;
}) {
	const texts = useTexts(versionsTexts);
	const kept = useKeptWords(plan);
	return (
		<DataTable
			caption={caption}
			rows={changes}
			keyOf={({ field }) => field}
			columns={[
				{ title: texts.field, isHead: true, show: ({ field }) => kept.field(field) },
				{
					title: texts.before,
					show: ({ field, before }) => (
						<span className="plans-before">{kept.value(part, field, before)}</span>
					),
				},
				{ title: texts.after, show: ({ field, after }) => kept.value(part, field, after) },
			]}
		/>
	);
}
