import { Heading } from "@digdir/designsystemet-react";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { versionTexts } from "./version-texts.ts";

interface DifferenceProps {
	readonly difference: Answer<"compareCatalogueVersions">;
}

/** What is only here, only there, and different, by name. */
export function VersionDifference({ difference: { added, removed, changed } }: DifferenceProps) {
	const texts = useTexts(versionTexts);
	if (added.length + removed.length + changed.length === 0) return <p>{texts.same}</p>;
	return (
		<div className="columns">
			<Names title={`${texts.added} (${added.length})`} lead={texts.addedLead} names={added} />
			<Names
				title={`${texts.removed} (${removed.length})`}
				lead={texts.removedLead}
				names={removed}
			/>
			<Names
				title={`${texts.changed} (${changed.length})`}
				names={changed.map(
					({ name, fields }) =>
						`${name}: ${fields.map((field) => texts.fields[field as keyof typeof texts.fields]).join(", ")}`,
				)}
			/>
		</div>
	);
}

function Names(props: {
	readonly title: string;
	readonly lead?: string;
	readonly names: readonly string[];
}) {
	const { title, lead, names } = props;
	if (names.length === 0) return null;
	return (
		<div>
			<Heading level={3} data-size="xs">
				{title}
			</Heading>
			{lead !== undefined && <p className="quiet">{lead}</p>}
			<ul className="competence-list">
				{names.map((name) => (
					<li key={name}>{name}</li>
				))}
			</ul>
		</div>
	);
}
