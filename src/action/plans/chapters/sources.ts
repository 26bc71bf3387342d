import type { Translated } from "../../../machinery/languages/language.ts";

/** A document or page that the plan's texts rest on, named as it names itself. */
export interface Source {
	readonly name: string;
	/** What the plan takes from it. */
	readonly use: Translated<string>;
	readonly link: string | null;
}

export const sources: readonly Source[] = [
	{
		name: "KS: Verktøy for strategisk kompetanseplanlegging",
		use: {
			nb: "de sju stegene og rekkefølgen av strategiene",
			nn: "dei sju stega og rekkjefølgja av strategiane",
			en: "the seven steps and the order of the strategies",
		},
		link: "https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/verktoy---strategisk-kompetanseplanlegging/",
	},
	{
		name: "ReKs: Regional strategi for kompetanseplanlegging, Gjøvikregionen",
		use: {
			nb: "Lais definisjon (Lai 2013) og strategier, formål med kartlegging, mål for samarbeidet, Hovedavtalen, årshjul",
			nn: "definisjonen (Lai 2013) og strategiane til Lai, føremål med kartlegging, mål for samarbeidet, Hovudavtalen, årshjul",
			en: "Lai's definition (Lai 2013) and strategies, purposes of mapping, goals of the cooperation, the Basic Agreement, annual wheel",
		},
		link: null,
	},
	{
		name: "Helse- og omsorgsdepartementet: Kompetanseløft 2025",
		use: {
			nb: "strategiområdene; politisk behandling av kompetanseplaner (kap. 4.4.2)",
			nn: "strategiområda; politisk behandling av kompetanseplanar (kap. 4.4.2)",
			en: "the strategy areas; political consideration of competence plans (ch. 4.4.2)",
		},
		link: null,
	},
	{
		name: "Helse- og omsorgstjenesteloven §§ 3-2 og 4-1",
		use: {
			nb: "kommunens ansvar og kravet om forsvarlige tjenester",
			nn: "ansvaret til kommunen og kravet om forsvarlege tenester",
			en: "the municipality's responsibility and the requirement of safe and sound services",
		},
		link: null,
	},
	{
		name: "Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten",
		use: {
			nb: "ledelsens ansvar",
			nn: "ansvaret til leiinga",
			en: "the responsibility of management",
		},
		link: "https://lovdata.no/dokument/LTI/forskrift/2016-10-28-1250",
	},
	{
		name: "Evaluering av Kompetanseløft 2020, første delrapport, del II (Sintef, NIBR og NIFU), kap. 3.9",
		use: {
			nb: "at kartlegging må gjentas, og at ny kompetanse må planlegges brukt",
			nn: "at kartlegging må gjentakast, og at bruken av ny kompetanse må planleggjast",
			en: "that mapping must be repeated, and that the use of new competence must be planned",
		},
		link: null,
	},
	{
		name: "Vestre Toten kommune: Kompetanseplan for omsorgsavdelingen 2014–2018",
		use: {
			nb: "årshjul og faste runder",
			nn: "årshjul og faste rundar",
			en: "annual wheel and regular rounds",
		},
		link: "https://doczz.net/doc/7201734/",
	},
	{
		name: "Kirkpatricks fire nivåer, gjengitt av eStudie",
		use: { nb: "hva som evalueres", nn: "kva som blir evaluert", en: "what is evaluated" },
		link: "https://estudie.no/evaluering-av-kompetanseutvikling/",
	},
	{
		name: "Kunnskapssenteret: Modell for kvalitetsforbedring (notat 1/2015)",
		use: { nb: "forbedringssirkelen", nn: "forbetringssirkelen", en: "the improvement cycle" },
		link: null,
	},
];
