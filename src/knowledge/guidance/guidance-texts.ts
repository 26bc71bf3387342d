import type { Translated } from "../../machinery/languages/language.ts";

export const unknownNational: Translated<string> = {
	nb: "Loven, planen eller det nasjonale tiltaket finnes ikke. Velg fra listen.",
	nn: "Lova, planen eller det nasjonale tiltaket finst ikkje. Vel frå lista.",
	en: "There is no such law, plan or national measure. Choose one from the list.",
};

export const unknownCooperation: Translated<string> = {
	nb: "Virksomheten har ikke noe slikt samarbeid. Velg et av samarbeidene dere selv eier.",
	nn: "Verksemda har ikkje noko slikt samarbeid. Vel eit av samarbeida de sjølve eig.",
	en: "The organisation has no such cooperation. Choose one of your own cooperations.",
};

export const partWithoutCooperation: Translated<string> = {
	nb: "En føring kan bare gjelde én deltaker når den hører til et samarbeid. Velg samarbeidet også.",
	nn: "Ei føring kan berre gjelde éin deltakar når ho høyrer til eit samarbeid. Vel samarbeidet òg.",
	en: "Guidance can be for one participant only within a cooperation. Choose the cooperation too.",
};

export const notParticipant: Translated<string> = {
	nb: "Virksomheten deltar ikke i dette samarbeidet om føringer. Velg en deltaker, eller la føringen gjelde alle.",
	nn: "Verksemda deltek ikkje i dette samarbeidet om føringar. Vel ein deltakar, eller la føringa gjelde alle.",
	en: "The organisation takes no part in this cooperation on guidance. Choose a participant, or let it be for all.",
};

export const endsBeforeStart: Translated<string> = {
	nb: "Siste dag er før første dag. Rett en av datoene.",
	nn: "Siste dag er før første dag. Rett ein av datoane.",
	en: "The last day is before the first. Correct one of the dates.",
};

export const notOwnGuidance: Translated<string> = {
	nb: "Bare den som eier føringen, kan endre den.",
	nn: "Berre den som eig føringa, kan endre henne.",
	en: "Only the owner of this guidance can change it.",
};

export function restedOn(requirements: number): Translated<string> {
	return {
		nb: `${requirements} krav bygger på føringen. Sett en siste dag i stedet, eller gi kravene en annen føring først.`,
		nn: `${requirements} krav byggjer på føringa. Set ein siste dag i staden, eller gi krava ei anna føring først.`,
		en: `${requirements} ${requirements === 1 ? "requirement rests" : "requirements rest"} on this guidance. Give it a last day instead, or move the requirements first.`,
	};
}

export const toldBy: Translated<string> = {
	nb: "Deltakere i samarbeidet har fortalt at de bygger på føringen. Sett en siste dag i stedet.",
	nn: "Deltakarar i samarbeidet har fortalt at dei byggjer på føringa. Set ein siste dag i staden.",
	en: "Participants have told that they build on this guidance. Give it a last day instead.",
};
