import type { TrialClient } from "../server-trial.case-support.ts";

/** Adds through the API one of each thing that a municipality's own people make, so that everything can be changed. */
export async function fillMunicipality(client: TrialClient): Promise<void> {
	const add = async (path: string, body: object): Promise<string> => {
		const { status, json } = await client.post(path, { body });
		if (status !== 201 && status !== 200) throw new Error(`${path}: ${JSON.stringify(json)}`);
		return String(json.id);
	};
	const firstOf = async (path: string): Promise<string> => {
		const { json } = await client.get(path);
		return String(json.items[0].id);
	};
	const unit = await firstOf("/units");
	await add("/positions", {
		unit,
		title: "Sykepleier",
		educationGroup: null,
		positionSize: 10_000,
		validFrom: "2026-01-01",
		validTo: null,
	});
	await add("/signals", {
		...{ unit, kind: "missing", urgency: "now", competenceName: "Tegnspråk", words: "Til våren" },
	});
	const cooperation = { name: "Samarbeidet", description: "", validFrom: "2026-01-01" };
	await add("/cooperations", cooperation);
	const kinds = (await client.get("/retention-rules")).json.items as { kind: string }[];
	await add("/retention-rules", { kind: kinds[0]?.kind, months: 36, reason: "Egen praksis" });
	const columns = [{ header: "Ressursnr", field: "person_id" }];
	await add("/import-column-mappings", { kind: "staff", columns });
	const guidance = { kind: "agreement", title: "Samarbeidsavtale", reference: "", description: "" };
	const dates = { validFrom: null, validTo: null };
	await add("/guidance", { ...guidance, ...dates, cooperation: null, national: null });
	await fillPlan(add);
}

async function fillPlan(add: (path: string, body: object) => Promise<string>): Promise<void> {
	const analysis = await add("/analyses", { note: "" });
	const plan = await add("/plans", {
		title: "Kompetanseplan",
		validFrom: "2027-01-01",
		validTo: "2030-12-31",
		mandate: {
			purpose: "Nok folk med rett kompetanse",
			scope: "Hele tjenesten",
			leadRole: "Kommunalsjef",
			givenBy: "Kommunestyret",
			givenOn: "2026-10-01",
		},
		analysis,
	});
	const within = (path: string, body: object) => add(`/plans/${plan}${path}`, body);
	const participant = await within("/participants", {
		kind: "union",
		name: "Sykepleierforbundet",
		account: null,
		validFrom: "2026-10-01",
		validTo: null,
	});
	for (const said of ["Mer tid til veiledning", "Flere hele stillinger"]) {
		await within("/inputs", { participant, aboutKind: "plan", about: null, said });
	}
	await within("/goals", {
		kind: "result",
		goal: "Alle har veileder",
		indicator: "Andel",
		unitOfMeasure: "percent",
		...{ baseline: null, baselineOn: null, target: 100, targetOn: "2028-01-01" },
	});
	const measure = await within("/measures", {
		...{
			goal: null,
			goalText: "Flere sykepleiere",
			findingText: "Mangler to",
			measure: "Ta utdanning",
		},
		...{ kind: "learn", delivery: "training", targetGroup: "Helsefagarbeidere", persons: 2 },
		...{ unit: null, responsibleRole: "Enhetsleder", deadline: "2028-06-01" },
		cost: { salaryDuringLeave: 100_000, substitute: null, travel: 0, fee: 5000 },
		funding: { ownShare: 50_000, grant: null },
		...{ indicator: "Antall", baseline: null, target: null },
	});
	const delivery = await add(`/measures/${measure}/deliveries`, {
		...{ kind: "training", description: "Kurs i lindring", status: "running" },
		...{ plannedPersons: 5, completedPersons: null, validFrom: "2026-01-01", validTo: null },
	});
	const cost = { kind: "fee", fundedBy: "grant", kroner: 1000, paidOn: "2026-02-01", note: "" };
	await add(`/deliveries/${delivery}/costs`, cost);
}
