import type { PositionSize } from "../../../ground/vocabulary/fte.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import { writeDate } from "../../../machinery/languages/dates.ts";
import { writeFte, writeInteger } from "../../../machinery/languages/numbers.ts";
import { demoAsOf, stockFrom, stockTo } from "../demo-days.ts";
import type { DrawnMunicipality } from "../draw-municipality.ts";
import { type DemoMunicipality, demoMunicipalities } from "../municipalities.ts";
import { staffNumberPrefix } from "../staffing/draw-staff.ts";
import {
	careOccupations,
	fteSource,
	getFteByOccupation,
} from "../staffing/fte-by-occupation-2025.ts";
import { type OccupationCode, occupations } from "../staffing/occupations.ts";

const source = `${fteSource.citation}, ${fteSource.year} (${fteSource.licence})`;

/** What the whole region is. */
export function writeRegionReadme(seed: number): string {
	const folders = demoMunicipalities.map(({ slug, name, number }) =>
		number === null
			? `- \`${slug}\`: ${name}, en oppdiktet kommune med 60 ansatte`
			: `- \`${slug}\`: ${name} (${number}), oppdiktede ansatte`,
	);
	return `# Demoregionen

**Alle personer, arbeidsforhold, enheter og krav er oppdiktet. Det samme er kompetansen de ansatte har.** Ligner et navn
på et virkelig navn, er det tilfeldig. Filene har ingen fødselsnumre. Ansattnumrene begynner med \`${staffNumberPrefix}\`.

Fem av kommunene finnes: Det er kommunene i Gjøvikregionen. Bare antallet årsverk per yrke er hentet fra dem.
Den sjette kommunen finnes ikke.

${folders.join("\n")}

## Hvor tallene kommer fra

Årsverkene per kommune og yrke er som i SSBs tabell ${fteSource.table}, «${fteSource.title}», for uken med
${writeDate(stockFrom, "nb")}. ${source}.
De er de samme hver dag fra ${writeDate(stockFrom, "nb")} til ${writeDate(stockTo, "nb")}: Den som slutter, blir erstattet dagen etter.
Bruk ${writeDate(demoAsOf, "nb")} som analysedato (\`--as-of ${demoAsOf}\`). Helsetjenester utenom omsorgstjenesten
(KOSTRA 232, 233 og 241) står ikke i tabellen. Bemanningen der er oppdiktet.

Katalogen er Rødtråds egen. Kolonnen \`status\` skiller referanse (lest hos kilden) fra forslag (ikke kontrollert).
Programmet leser ikke kolonnene \`status\` og \`kilde\`, og gir en advarsel om det. Hjemler som er merket «forslag», må
kontrolleres. Hvor mye som kreves, er oppdiktet i alle krav.

## Lag filene på nytt

    npm run demo

Personene er trukket tilfeldig fra startverdien ${seed}. Samme startverdi gir alltid nøyaktig de samme filene.
`;
}

/** What one municipality's folder holds. */
export function writeMunicipalityReadme(drawn: DrawnMunicipality): string {
	const { municipality } = drawn;
	const { name, slug, number } = municipality;
	const atDay = summarise(drawn);
	const what =
		number === null
			? `${name} finnes ikke. Kommunen, enhetene og alle personer er oppdiktet.`
			: `${name} finnes (kommunenummer ${number}), men alle personer, enheter og krav er oppdiktet, og det samme er kompetansen de ansatte har.`;
	return `# ${name}: demodata

**${what}**

${writeDate(demoAsOf, "nb")}: ${writeInteger(atDay.persons, "nb")} ansatte, ${writeFte(atDay.positions / 100, "nb")} årsverk.

| fil | innhold |
|---|---|
| \`staff.csv\` | ansatte, én rad for hvert arbeidsforhold |
| \`units.csv\` | enheter med KOSTRA-funksjon |
| \`positions.csv\` | utdanningsgruppen til hver stilling |
| \`catalogue.csv\` | kompetansekatalogen |
| \`holdings.csv\` | kompetansen de ansatte har |
| \`requirements.csv\` | kompetansekrav |

    npm run --silent rodtrad -- plan --staff demo/${slug}/staff.csv --units demo/${slug}/units.csv \\
      --positions demo/${slug}/positions.csv --catalogue demo/${slug}/catalogue.csv \\
      --holdings demo/${slug}/holdings.csv --requirements demo/${slug}/requirements.csv \\
      --as-of ${demoAsOf} --out out/${slug}

## Årsverk etter yrke

${writeOccupations(municipality, atDay.positionsByOccupation)}
`;
}

interface Summary {
	readonly persons: number;
	readonly positions: PositionSize;
	readonly positionsByOccupation: ReadonlyMap<OccupationCode, PositionSize>;
}

function summarise({ persons }: DrawnMunicipality): Summary {
	const byOccupation = new Map<OccupationCode, PositionSize>();
	let count = 0;
	let positions = 0;
	for (const { occupation, employments } of persons) {
		const active = employments.filter((employment) => covers(employment, demoAsOf));
		if (active.length === 0) continue;
		const sum = active.reduce((total, { positionSize }) => total + positionSize, 0);
		count += 1;
		positions += sum;
		byOccupation.set(occupation.code, (byOccupation.get(occupation.code) ?? 0) + sum);
	}
	return { persons: count, positions, positionsByOccupation: byOccupation };
}

function writeOccupations(
	municipality: DemoMunicipality,
	positions: Summary["positionsByOccupation"],
): string {
	const figures = municipality.number === null ? null : getFteByOccupation(municipality.number).fte;
	const rows = careOccupations.flatMap(({ code, name }) => {
		const fte = positions.get(code);
		const published = figures?.[code] ?? null;
		if (fte === undefined && published === null) return [];
		const titles = occupations.find((occupation) => occupation.code === code)?.roles ?? [];
		const written = [
			`${code} ${name}`,
			titles.map(([{ title }]) => title).join(", "),
			writeFte((fte ?? 0) / 100, "nb"),
			...(figures === null
				? []
				: [published === null ? "ikke oppgitt" : writeInteger(published, "nb")]),
		];
		return [`| ${written.join(" | ")} |`];
	});
	const heading =
		figures === null
			? "| yrke | stillinger | årsverk her |\n|---|---|---:|"
			: `| yrke (SSB ${fteSource.table}) | stillinger | årsverk her | SSB ${fteSource.year} |\n|---|---|---:|---:|`;
	return [heading, ...rows, ...(figures === null ? [] : ["", `${source}.`])].join("\n");
}
