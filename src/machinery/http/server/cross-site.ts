import type { IncomingHttpHeaders } from "node:http";
import type { Translated } from "../../languages/language.ts";
import type { Problem } from "../problems/problem.ts";

/** What a request that is not JSON carries to show that a program of ours made it: no form of another site can. */
export const ownHeader = { name: "x-rodtrad", value: "1" } as const;

const detail: Translated<string> = {
	nb: `Endringer godtas bare fra Rødtråds egen adresse: send Origin med den, og enten Content-Type: application/json eller ${ownHeader.name}: ${ownHeader.value}.`,
	nn: `Endringar blir berre godtekne frå Rødtråd si eiga adresse: send Origin med henne, og anten Content-Type: application/json eller ${ownHeader.name}: ${ownHeader.value}.`,
	en: `Changes are taken from Rødtråd's own address alone: send Origin with it, and either Content-Type: application/json or ${ownHeader.name}: ${ownHeader.value}.`,
};

/** Whether the browser says that a page of the site itself made the request. */
export function isFromOwnSite(headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
	const { origin, "sec-fetch-site": fetchSite } = headers;
	if (fetchSite !== undefined && fetchSite !== "same-origin") return false;
	if (origin !== undefined) return origins.includes(origin);
	return fetchSite === "same-origin";
}

/** A form that was sent from another address than the one Rødtråd is set up with: another site, or a wrong `origin`. */
export function formFromElsewhere(origin: string): Problem {
	return {
		code: "not-allowed",
		detail: {
			nb: `Skjemaet ble sendt fra en annen adresse enn ${origin}. Åpne den adressen, og prøv igjen.`,
			nn: `Skjemaet vart sendt frå ei anna adresse enn ${origin}. Opne den adressa, og prøv igjen.`,
			en: `The form was sent from another address than ${origin}. Open that address, and try again.`,
		},
	};
}

/** A change that another site may have made the browser send, as a problem; reading is never refused. */
export function findCrossSiteProblem(
	method: string,
	headers: IncomingHttpHeaders,
	origins: readonly string[],
): Problem | undefined {
	if (method === "GET" || method === "HEAD") return undefined;
	const ours =
		headers[ownHeader.name] === ownHeader.value ||
		/^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");
	return ours && isFromOwnSite(headers, origins) ? undefined : { code: "not-allowed", detail };
}
