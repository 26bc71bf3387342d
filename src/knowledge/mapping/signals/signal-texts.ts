import {
	conflict,
	type InputFault,
	invalidInput,
	type Problem,
} from "../../../machinery/http/problems/problem.ts";

export const unknownUnit: InputFault = {
	pointer: "/unit",
	detail: {
		nb: "Velg en enhet som du har ansvar for, og som finnes i dag.",
		nn: "Vel ei eining som du har ansvar for, og som finst i dag.",
		en: "Choose a unit that you are responsible for and that is there today.",
	},
};

export const noCompetence: InputFault = {
	pointer: "/competence",
	detail: {
		nb: "Velg en kompetanse fra katalogen, eller skriv hva den heter.",
		nn: "Vel ein kompetanse frå katalogen, eller skriv kva han heiter.",
		en: "Choose a competence of the catalogue, or write what it is called.",
	},
};

export const competenceTwice: InputFault = {
	pointer: "/competenceName",
	detail: {
		nb: "Du har både valgt en kompetanse og skrevet en. Ta bort en av dem.",
		nn: "Du har både valt ein kompetanse og skrive ein. Ta bort ein av dei.",
		en: "You have both chosen a competence and written one. Take one of them away.",
	},
};

export const amountTwice: InputFault = {
	pointer: "/fte",
	detail: {
		nb: "Oppgi enten antall personer eller årsverk, ikke begge.",
		nn: "Oppgi anten talet på personar eller årsverk, ikkje begge.",
		en: "Give either the number of persons or the FTE, not both.",
	},
};

export const endsBeforeBeginning: InputFault = {
	pointer: "/validTo",
	detail: {
		nb: "Siste dag må være samme dag som første dag eller senere.",
		nn: "Siste dag må vere same dag som første dag eller seinare.",
		en: "The last day must be the same as the first day or later.",
	},
};

export const isClosedAlready: Problem = conflict({
	nb: "Meldingen er avsluttet. Åpne den igjen før du endrer den.",
	nn: "Meldinga er avslutta. Opne henne igjen før du endrar henne.",
	en: "The signal is closed. Open it again before you change it.",
});

export const cannotFollow: Problem = conflict({
	nb: "Meldingen kan ikke få denne statusen nå. Last siden på nytt og se hva den har.",
	nn: "Meldinga kan ikkje få denne statusen no. Last sida på nytt og sjå kva ho har.",
	en: "The signal cannot get this status now. Reload the page and see which it has.",
});

export const notOffered: Problem = conflict({
	nb: "Bare overskudd i en åpen melding kan tilbys andre.",
	nn: "Berre overskot i ei open melding kan tilbydast andre.",
	en: "Only surplus in an open signal can be offered to others.",
});

export const notSharing: Problem = invalidInput({
	pointer: "/cooperation",
	detail: {
		nb: "Dette samarbeidet deler ikke ledig kompetanse med dere i dag. Velg et annet.",
		nn: "Dette samarbeidet deler ikkje ledig kompetanse med dykk i dag. Vel eit anna.",
		en: "This cooperation does not share competence offers with you today. Choose another.",
	},
});

export const isOwnUnit: Problem = conflict({
	nb: "Enheten har selv meldt om dette overskuddet. Velg enheten som trenger det.",
	nn: "Eininga har sjølv meldt om dette overskotet. Vel eininga som treng det.",
	en: "The unit has reported this surplus itself. Choose the unit that needs it.",
});
