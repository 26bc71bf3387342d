import { useSuspenseQuery } from "@tanstack/react-query";
import { Window } from "../../shell/window.tsx";
import { wholeCatalogueQuery } from "../catalogue/catalogue-queries.ts";
import { EndHolding } from "./end-holding.tsx";
import { HoldingForm } from "./holding-form.tsx";
import { holdingQuery } from "./person-queries.ts";

type HoldingWindowProps = {
	/** The person, and the competence where it is given. */
	readonly title: string;
	readonly onClose: () => void;
} & (
	| { readonly holding: string }
	| {
			readonly person: string;
			/** The one that it is about; left out: any of the catalogue is chosen. */
			readonly competence?: string;
	  }
);

/** Registers a competence, or changes, ends or removes what is registered. */
export function HoldingWindow(props: HoldingWindowProps) {
	const { title, onClose } = props;
	return (
		<Window title={title} onClose={onClose}>
			{"holding" in props ? (
				<RegisteredHolding holding={props.holding} onDone={onClose} />
			) : props.competence === undefined ? (
				<AnyCompetence person={props.person} onDone={onClose} />
			) : (
				<HoldingForm person={props.person} competence={props.competence} onSaved={onClose} />
			)}
		</Window>
	);
}

function RegisteredHolding(props: { readonly holding: string; readonly onDone: () => void }) {
	const { data: holding } = useSuspenseQuery(holdingQuery(props.holding));
	return (
		<>
			<HoldingForm key={holding.version} holding={holding} onSaved={props.onDone} />
			<EndHolding holding={holding} onDone={props.onDone} />
		</>
	);
}

function AnyCompetence(props: { readonly person: string; readonly onDone: () => void }) {
	const all = useSuspenseQuery(wholeCatalogueQuery).data;
	const choices = all
		.filter(({ retiredOn }) => retiredOn === null)
		.map(({ id, name }) => ({ value: id, label: name }));
	return <HoldingForm person={props.person} choices={choices} onSaved={props.onDone} />;
}
