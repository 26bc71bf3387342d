import type { Translated } from "../../languages/language.ts";
import { type ProblemCode, problemCodes } from "./problem.ts";

/** What any answer that is not the one asked for is called; `internal` is said by the server alone. */
export type AnsweredCode = ProblemCode | "internal";

export const answeredCodes: readonly AnsweredCode[] = [...problemCodes, "internal"];

interface ProblemType {
	readonly status: number;
	readonly title: Translated<string>;
	/** What to do, when nothing more is known. */
	readonly detail: Translated<string>;
}

/** The one place that turns codes into statuses; the page on problems shows it. */
export const problemTypes: Readonly<Record<AnsweredCode, ProblemType>> = {
	"invalid-input": {
		status: 400,
		title: {
			nb: "Noe i forespørselen er feil",
			nn: "Noko i førespurnaden er feil",
			en: "Something in the request is wrong",
		},
		detail: {
			nb: "Rett det som er nevnt, og send på nytt.",
			nn: "Rett det som er nemnt, og send på nytt.",
			en: "Correct what is named, and send it again.",
		},
	},
	"not-signed-in": {
		status: 401,
		title: {
			nb: "Du er ikke logget inn",
			nn: "Du er ikkje logga inn",
			en: "You are not signed in",
		},
		detail: {
			nb: "Logg inn og prøv igjen. Økten kan ha gått ut, eller tilgangen din kan være endret.",
			nn: "Logg inn og prøv igjen. Økta kan ha gått ut, eller tilgangen din kan vere endra.",
			en: "Sign in and try again. The session may have ended, or your access may have changed.",
		},
	},
	"not-allowed": {
		status: 403,
		title: {
			nb: "Rollen din har ikke tilgang",
			nn: "Rolla di har ikkje tilgang",
			en: "Your role does not have access",
		},
		detail: {
			nb: "Administratoren i virksomheten kan gi deg en rolle som har tilgang.",
			nn: "Administratoren i verksemda kan gi deg ei rolle som har tilgang.",
			en: "Your organisation's administrator can give you a role that has access.",
		},
	},
	"not-found": {
		status: 404,
		title: { nb: "Finnes ikke", nn: "Finst ikkje", en: "Not found" },
		detail: {
			nb: "Adressen er feil, eller det du ser etter, er ikke noe du har tilgang til.",
			nn: "Adressa er feil, eller det du ser etter, er ikkje noko du har tilgang til.",
			en: "The address is wrong, or what you look for is not within your access.",
		},
	},
	conflict: {
		status: 409,
		title: { nb: "Kan ikke gjøres nå", nn: "Kan ikkje gjerast no", en: "Cannot be done now" },
		detail: {
			nb: "Det strider mot noe som alt er lagret. Hent det på nytt og se hva som står der.",
			nn: "Det strir mot noko som alt er lagra. Hent det på nytt og sjå kva som står der.",
			en: "It goes against something already saved. Fetch it again and see what is there.",
		},
	},
	stale: {
		status: 412,
		title: {
			nb: "Noen andre har endret dette i mellomtiden",
			nn: "Nokon andre har endra dette i mellomtida",
			en: "Somebody else has changed this in the meantime",
		},
		detail: {
			nb: "Endringen din er ikke lagret. Den nye utgaven følger med; se hva som er endret, og send på nytt med det nye versjonsnummeret.",
			nn: "Endringa di er ikkje lagra. Den nye utgåva følgjer med; sjå kva som er endra, og send på nytt med det nye versjonsnummeret.",
			en: "Your change is not saved. The new version is included; see what has changed, and send again with its version number.",
		},
	},
	"too-large": {
		status: 413,
		title: { nb: "For stort", nn: "For stort", en: "Too large" },
		detail: {
			nb: "Del det opp, eller send mindre.",
			nn: "Del det opp, eller send mindre.",
			en: "Divide it, or send less.",
		},
	},
	"unsupported-media-type": {
		status: 415,
		title: { nb: "Feil slags innhold", nn: "Feil slags innhald", en: "Wrong kind of content" },
		detail: {
			nb: "Send JSON med Content-Type: application/json, eller filer med multipart/form-data der det er filer som skal inn.",
			nn: "Send JSON med Content-Type: application/json, eller filer med multipart/form-data der det er filer som skal inn.",
			en: "Send JSON with Content-Type: application/json, or files with multipart/form-data where files are taken.",
		},
	},
	"version-missing": {
		status: 428,
		title: { nb: "Versjonen mangler", nn: "Versjonen manglar", en: "The version is missing" },
		detail: {
			nb: "Send If-Match med ETag-en du fikk da du hentet det du vil endre.",
			nn: "Send If-Match med ETag-en du fekk då du henta det du vil endre.",
			en: "Send If-Match with the ETag that you got when you fetched what you want to change.",
		},
	},
	"too-many-requests": {
		status: 429,
		title: { nb: "For mange forsøk", nn: "For mange forsøk", en: "Too many attempts" },
		detail: {
			nb: "Vent litt og prøv igjen.",
			nn: "Vent litt og prøv igjen.",
			en: "Wait a little and try again.",
		},
	},
	internal: {
		status: 500,
		title: {
			nb: "Noe gikk galt hos oss",
			nn: "Noko gjekk gale hos oss",
			en: "Something went wrong on our side",
		},
		detail: {
			nb: "Ingenting er lagret. Prøv igjen; går det galt på nytt, oppgi nummeret på forespørselen til den som drifter Rødtråd.",
			nn: "Ingenting er lagra. Prøv igjen; går det gale på nytt, oppgi nummeret på førespurnaden til den som driftar Rødtråd.",
			en: "Nothing is saved. Try again; if it goes wrong again, give the request's number to whoever runs Rødtråd.",
		},
	},
	"not-ready": {
		status: 503,
		title: { nb: "Ikke klar ennå", nn: "Ikkje klar enno", en: "Not ready yet" },
		detail: {
			nb: "Vent litt og prøv igjen.",
			nn: "Vent litt og prøv igjen.",
			en: "Wait a little and try again.",
		},
	},
};
