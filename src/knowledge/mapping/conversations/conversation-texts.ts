import {
	conflict,
	type InputFault,
	invalidInput,
	type Problem,
} from "../../../machinery/http/problems/problem.ts";

export const unknownPerson: Problem = invalidInput({
	pointer: "/person",
	detail: {
		nb: "Velg en ansatt i enhetene du leder. Din egen samtale har du med lederen din.",
		nn: "Vel ein tilsett i einingane du leier. Din eigen samtale har du med leiaren din.",
		en: "Choose an employee of the units you lead. Your own conversation is with your leader.",
	},
});

export const isUnderWay: Problem = conflict({
	nb: "Du har allerede en samtale med denne ansatte som ikke er avsluttet. Bruk den.",
	nn: "Du har alt ein samtale med denne tilsette som ikkje er avslutta. Bruk den.",
	en: "You already have a conversation with this employee that is not closed. Use that one.",
});

export const isAgreed: Problem = conflict({
	nb: "Dere er begge enige, og samtalen er lukket. Den kan ikke endres.",
	nn: "De er begge samde, og samtalen er lukka. Han kan ikkje endrast.",
	en: "You have both agreed, and the conversation is closed. It cannot be changed.",
});

export const isAgreedByOne: Problem = conflict({
	nb: "En av dere har sagt seg enig i det som står. Den må trekke det tilbake før teksten kan endres.",
	nn: "Ein av dykk har sagt seg samd i det som står. Den må trekkje det tilbake før teksten kan endrast.",
	en: "One of you has agreed to what stands here, and must take that back before the text can be changed.",
});

export const notHeld: Problem = conflict({
	nb: "Lederen må først skrive hvilken dag samtalen ble holdt.",
	nn: "Leiaren må først skrive kva dag samtalen vart halden.",
	en: "The leader must first say on which day the conversation was held.",
});

export const isForLeader: Problem = {
	code: "not-allowed",
	detail: {
		nb: "Det er lederen som setter dag for samtalen.",
		nn: "Det er leiaren som set dag for samtalen.",
		en: "The leader sets the day of the conversation.",
	},
};

export const isWritten: Problem = conflict({
	nb: "Samtalen er holdt, eller noen har skrevet i den. Da kan den ikke fjernes. Sett en ny dag i stedet.",
	nn: "Samtalen er halden, eller nokon har skrive i han. Då kan han ikkje fjernast. Set ein ny dag i staden.",
	en: "The conversation was held, or somebody has written in it, so it cannot be removed. Set a new day instead.",
});

export const futureDay: InputFault = {
	pointer: "/heldOn",
	detail: {
		nb: "Datoen kan ikke være senere enn i dag.",
		nn: "Datoen kan ikkje vere seinare enn i dag.",
		en: "The day cannot be later than today.",
	},
};
