import type { Translated } from "../../machinery/languages/language.ts";
import type { Obstacle } from "./differences/import-differences.ts";

/** What is in the way, and what to do. */
export function describeObstacle(obstacle: Obstacle): Translated<string> {
	switch (obstacle.code) {
		case "unit-path-taken":
			return {
				nb: `To enheter ville fått samme navn: «${obstacle.path}». Gi den ene et annet navn, eller ta begge med i enhetsfilen.`,
				nn: `To einingar ville fått same namn: «${obstacle.path}». Gi den eine eit anna namn, eller ta med begge i einingsfila.`,
				en: `Two units would have the same name: “${obstacle.path}”. Give one of them another name, or put both in the units file.`,
			};
		case "implication-circle": {
			const names = obstacle.names.join(" → ");
			return {
				nb: `Kompetansene ville innebære hverandre i ring: ${names}. Fjern en av dem i filen eller i katalogen.`,
				nn: `Kompetansane ville innebere kvarandre i ring: ${names}. Fjern ein av dei i fila eller i katalogen.`,
				en: `The competences would imply each other in a circle: ${names}. Remove one of them in the file or in the catalogue.`,
			};
		}
		case "holders-unknown":
			return {
				nb: `${obstacle.rows} rader gjelder ansatte som ikke lenger er registrert. Last opp filen på nytt.`,
				nn: `${obstacle.rows} rader gjeld tilsette som ikkje lenger er registrerte. Last opp fila på nytt.`,
				en: `${obstacle.rows} rows are about employees who are no longer registered. Upload the file again.`,
			};
	}
}
