import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import { RadioField, SelectField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Window } from "../../shell/window.tsx";
import { type Competence, wholeCatalogueQuery } from "./catalogue-queries.ts";
import { catalogueTexts } from "./catalogue-texts.ts";
import { NeighbourList, RelationGraph } from "./relation-graph.tsx";

interface RelationsProps {
	readonly competence: Competence;
	readonly canChange: boolean;
}

/** What a competence implies and requires, both ways: drawn, and in lists where relations are added and removed. */
export function Relations({ competence, canChange }: RelationsProps) {
	const texts = useTexts(catalogueTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const [isAdding, setAdding] = useState(false);
	const { implies, impliedBy, requires, requiredBy } = competence;
	const isAlone = [implies, impliedBy, requires, requiredBy].every((some) => some.length === 0);
	const remove = async ({ relation, version }: Competence["implies"][number]) => {
		const outcome = await attempt(
			client.DELETE("/competences/{competence}/relations/{relation}", {
				params: { path: { competence: competence.id, relation }, header: from(version) },
			}),
		);
		if (outcome.ok) notify(texts.relationRemoved);
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	const removeButton = (node: Competence["implies"][number]) =>
		canChange && (
			<Button
				type="button"
				variant="tertiary"
				data-size="sm"
				aria-label={texts.removeRelation(node.name)}
				onClick={() => remove(node)}
			>
				✕
			</Button>
		);
	return (
		<section className="competence-part">
			<Heading level={2} data-size="sm">
				{texts.relations}
			</Heading>
			{isAlone ? (
				<p>{texts.noRelations}</p>
			) : (
				<>
					<RelationGraph competence={competence} />
					<div className="columns">
						<div>
							<NeighbourList word={texts.impliedBy} nodes={impliedBy} />
							<NeighbourList word={texts.requires} nodes={requires}>
								{removeButton}
							</NeighbourList>
						</div>
						<div>
							<NeighbourList word={texts.implies} nodes={implies}>
								{removeButton}
							</NeighbourList>
							<NeighbourList word={texts.requiredBy} nodes={requiredBy} />
						</div>
					</div>
				</>
			)}
			{canChange && (
				<Button type="button" variant="secondary" onClick={() => setAdding(true)}>
					{texts.addRelation}
				</Button>
			)}
			{isAdding && (
				<Window title={texts.addRelation} onClose={() => setAdding(false)}>
					<RelationForm competence={competence} onSaved={() => setAdding(false)} />
				</Window>
			)}
		</section>
	);
}

function RelationForm(props: { readonly competence: Competence; readonly onSaved: () => void }) {
	const { competence, onSaved } = props;
	const texts = useTexts(catalogueTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const all = useSuspenseQuery(wholeCatalogueQuery).data;
	const form = useForm({
		draft: `relation/${competence.id}`,
		start: { relation: "implies", other: "" },
		labels: { relation: texts.relation, other: texts.other },
		check: ({ other }): { readonly other?: string } =>
			other === "" ? { other: mustBeFilled } : {},
		send: ({ relation, other }) =>
			attempt(
				client.POST("/competences/{competence}/relations", {
					params: { path: { competence: competence.id } },
					body: { relation: relation as "implies" | "requires", other },
				}),
			),
		async onSaved() {
			notify(texts.relationAdded);
			onSaved();
			await queries.invalidateQueries();
		},
	});
	const choices = all
		.filter(({ id }) => id !== competence.id)
		.map(({ id, name }) => ({ value: id, label: name }));
	return (
		<Form form={form} submit={texts.addRelation}>
			<RadioField
				name="relation"
				required
				choices={(["implies", "requires"] as const).map((value) => ({
					value,
					label: texts[value],
					hint: texts.relationHints[value],
				}))}
			/>
			<SelectField name="other" required choices={choices} />
		</Form>
	);
}
