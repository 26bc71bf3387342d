/** The organisations of the matrix, seen from the rows, which are all `own`'s. */
export const organisations = {
	own: id(1),
	/** Takes part in the same cooperations now, for their purposes. */
	partner: id(2),
	/** Another participant of them. */
	"other partner": id(3),
	/** Took part until yesterday. */
	"former partner": id(4),
	/** Takes part in the same cooperation, for another purpose. */
	sibling: id(5),
	/** Works with nobody. */
	stranger: id(6),
} as const;
export type Organisation = keyof typeof organisations;

export const employee = id(40);
export const cooperation = id(60);

/** A fixed UUID. */
export function id(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

type Row = Readonly<Record<string, unknown>>;

/** One row of a table; `n` tells rows of the same table apart, 0 is the stored one that others refer to. */
type Sample = (n: number) => Row;

const owner = organisations.own;

/** Every table that has an owner, in an order in which rows can be added. */
export const samples: Readonly<Record<string, Sample>> = {
	organisation: (n) => ({ id: n === 0 ? owner : id(9), kind: "municipality", name: "Trostevik" }),
	unit: (n) => ({ id: id(30 + n), name: `Sykehjem ${n}` }),
	unit_former: (n) => ({
		id: id(105 + n),
		unit: id(30),
		name: "Gamlehjem",
		valid_to: `2025-01-0${n + 1}`,
	}),
	unit_succession: (n) => ({
		id: id(100 + n),
		predecessor: id(30),
		successor: id(39),
		on_day: `2026-01-0${n + 1}`,
	}),
	person: (n) => ({ id: n === 0 ? employee : id(40 + n), staff_number: `${n}`, name: "Kari" }),
	position_title: (n) => ({
		id: id(110 + n),
		title: `Sykepleier ${n}`,
		education_group: "sykepleier",
	}),
	position: (n) => ({
		id: id(120 + n),
		unit: id(30),
		title: "Sykepleier",
		position_size: 10_000,
		valid_from: "2026-01-01",
	}),
	employment: (n) => ({
		id: id(130 + n),
		person: employee,
		unit: id(30),
		position_size: 10_000,
		valid_from: `2026-01-0${n + 1}`,
	}),
	cooperation: (n) => ({ id: id(60 + n), name: "Regionen", valid_from: "2026-01-01" }),
	"tenancy.participation": (n) => ({
		cooperation,
		participant: organisations.partner,
		purpose: n === 0 ? "guidance" : "another",
		valid_from: "2026-01-01",
	}),
	person_link: (n) => ({
		id: id(140 + n),
		cooperation,
		part: organisations.partner,
		common_person: id(150),
		person: id(151 + n),
	}),
	account: (n) => ({ id: id(160 + n), email: `a${n}@example.no`, name: "Kari" }),
	role_grant: (n) => ({
		id: id(170 + n),
		account: id(160),
		role: "evaluator",
		valid_from: "2026-01-01",
	}),
	session: (n) => ({
		id: id(180 + n),
		account: id(160),
		token_hash: `${n}`,
		expires_at: "2030-01-01",
	}),
	one_time_link: (n) => ({
		id: id(190 + n),
		account: id(160),
		purpose: "invitation",
		token_hash: `${n}`,
		expires_at: "2030-01-01",
	}),
	retention_rule: (n) => ({ id: id(200 + n), kind: n === 0 ? "staff" : "audit", months: 12 }),
	guidance: (n) => ({ id: id(70 + n), kind: "agreement", title: "Avtale" }),
	competence: (n) => ({ id: id(80 + n), name: `Palliasjon ${n}` }),
	competence_relation: (n) => ({
		id: id(210 + n),
		competence: id(80),
		relation: n === 0 ? "implies" : "requires",
		other: id(89),
	}),
	catalogue_version: (n) => ({
		id: id(220 + n),
		number: n + 1,
		published_on: "2026-01-01",
		content: "[]",
		content_hash: "",
	}),
	holding: (n) => ({ id: id(230 + n), person: employee, competence: id(80) }),
	requirement: (n) => ({
		id: id(90 + n),
		unit: id(30),
		competence: id(80),
		counted_in: "headcount",
		required: 1,
	}),
	requirement_guidance: (n) => ({ id: id(240 + n), requirement: id(90), guidance: id(70 + n) }),
	guidance_use: (n) => ({
		id: id(250 + n),
		cooperation,
		part: organisations.partner,
		guidance: n === 0 ? id(70) : id(79),
		counted_on: "2026-01-01",
		requirements: 1,
		findings: 1,
		measures: 1,
		deliveries: 1,
		persons: 1,
		cost: 1,
	}),
	turnover_table: (n) => ({ id: id(260 + n), name: "egen", source: "egen" }),
	analysis: (n) => ({
		id: id(270 + n),
		as_of: "2026-01-01",
		definition_version: 1,
		input_hash: "",
		input_counts: "{}",
		turnover_name: "",
		turnover_source: "",
	}),
	finding: (n) => ({
		id: id(280 + n),
		analysis: id(270),
		kind: "gap",
		place: n + 1,
		competence_name: "Palliasjon",
		content: "{}",
	}),
	import: (n) => ({
		id: id(290 + n),
		as_of: "2026-01-01",
		report: "{}",
		faults: "[]",
		changes: "{}",
	}),
	plan: (n) => ({
		id: id(300 + n),
		title: "Plan",
		valid_from: "2026-01-01",
		valid_to: "2029-12-31",
	}),
	plan_participant: (n) => ({
		id: id(310 + n),
		plan: id(300),
		kind: "union",
		name: "Forbundet",
		valid_from: "2026-01-01",
	}),
	goal: (n) => ({ id: id(320 + n), plan: id(300), kind: "result", goal: "Nok sykepleiere" }),
	measure: (n) => ({
		id: id(330 + n),
		plan: id(300),
		number: n + 1,
		measure: "Kurs",
		kind: "develop",
		delivery: "training",
		deadline: "2027-01-01",
	}),
	measure_finding: (n) => ({ id: id(340 + n), measure: id(339), finding: id(280 + 9 * n) }),
	delivery: (n) => ({
		id: id(350 + n),
		measure: id(330),
		kind: "training",
		description: "Kurs",
		valid_from: "2026-01-01",
	}),
	cost: (n) => ({
		id: id(360 + n),
		delivery: id(350),
		kind: "fee",
		funded_by: "grant",
		kroner: 1000,
		on_day: "2026-02-01",
	}),
	plan_input: (n) => ({ id: id(370 + n), plan: id(300), said: "Mer tid", said_on: "2026-02-01" }),
	plan_version: (n) => ({
		id: id(380 + n),
		plan: id(300),
		number: n + 1,
		kept_on: "2026-02-01",
		content: "{}",
		content_hash: "",
	}),
	import_file: (n) => ({
		id: id(390 + n),
		import: id(290),
		kind: n === 0 ? "staff" : "units",
		name: "staff.csv",
		size: 1,
		content_hash: "",
		content: "\\x00",
	}),
	column_mapping: (n) => ({
		id: id(395 + n),
		kind: n === 0 ? "staff" : "units",
		columns: "[]",
	}),
	mapping_round: (n) => ({
		id: id(410 + n),
		name: "Høst",
		opens_on: "2026-10-01",
		due_on: "2026-10-31",
	}),
	mapping_round_unit: (n) => ({
		id: id(420 + n),
		round: id(410),
		unit: n === 0 ? id(30) : id(39),
	}),
	mapping_round_competence: (n) => ({
		id: id(430 + n),
		round: id(410),
		competence: n === 0 ? id(80) : id(89),
		place: n,
	}),
	mapping_round_progress: (n) => ({
		id: id(440 + n),
		round: id(410),
		unit: n === 0 ? null : id(30),
		invited: 4,
		answered: 3,
		awaiting: 1,
		confirmed: 1,
		returned: 1,
	}),
	mapping_round_holding: (n) => ({
		id: id(450 + n),
		round: id(410),
		unit: id(30),
		competence: n === 0 ? id(80) : id(89),
		holders: 2,
		level_sum: 5,
	}),
	mapping_reminder: (n) => ({
		id: id(460 + n),
		round: id(410),
		sent_on: `2026-10-0${n + 1}`,
		receivers: 3,
	}),
	mapping_answer: (n) => ({
		id: id(470 + n),
		round: n === 0 ? id(410) : id(419),
		person: employee,
		answered_on: "2026-10-02",
	}),
	declaration: (n) => ({
		id: id(600 + n),
		person: employee,
		competence: n === 0 ? id(80) : id(89),
		level: 2,
		used_recently: true,
		proof: "own-word",
		declared_on: "2026-10-02",
	}),
	declaration_attachment: (n) => ({
		id: id(610 + n),
		person: employee,
		declaration: id(600),
		name: "kursbevis.pdf",
		media_type: "application/pdf",
		size: 1,
		content_hash: "",
		content: "\\x00",
		added_on: "2026-10-02",
	}),
	learning_wish: (n) => ({
		id: id(620 + n),
		person: employee,
		competence: id(80),
		way: "course",
		wished_on: "2026-10-02",
	}),
	observed_check: (n) => ({
		id: id(630 + n),
		person: employee,
		competence: id(80),
		level: 2,
		passed: true,
		checked_on: "2026-10-02",
		signed_on: "2026-10-02",
	}),
	check_withdrawal: (n) => ({
		id: id(640 + n),
		observed_check: n === 0 ? id(630) : id(639),
		person: employee,
		reason: "Feil person",
		withdrawn_on: "2026-10-03",
	}),
	conversation_day: (n) => ({ id: id(700 + n), person: employee, planned_on: "2026-10-02" }),
	conversation: (n) => ({
		id: id(710 + n),
		day: n === 0 ? id(700) : id(709),
		person: employee,
		planned_on: "2026-10-02",
	}),
	conversation_point: (n) => ({
		id: id(720 + n),
		conversation: id(710),
		person: employee,
		point: n === 0 ? "career" : "sharing",
	}),
	signal: (n) => ({
		id: id(730 + n),
		unit: id(30),
		kind: "surplus",
		competence: id(80),
		urgency: "now",
		valid_from: "2026-10-02",
		reported_on: "2026-10-02",
		status_on: "2026-10-02",
	}),
	signal_reply: (n) => ({
		id: id(740 + n),
		signal: id(730),
		words: "Vi trenger det",
		contact: "Sentralbordet",
		replied_on: "2026-10-02",
	}),
	competence_offer: (n) => ({
		id: id(750 + n),
		cooperation,
		part: organisations.partner,
		signal: id(730 + n),
		competence_name: "Palliasjon",
		valid_from: "2026-10-02",
		offered_on: "2026-10-02",
	}),
	competence_offer_reply: (n) => ({
		id: id(760 + n),
		cooperation,
		part: organisations.partner,
		// The partner's offer, as the matrix stores it.
		offer: id(750).replace(/^.{8}/, "00000001"),
		words: "Vi trenger det",
		contact: "Sentralbordet",
		replied_on: "2026-10-02",
	}),
	"audit.event": (n) => ({
		id: id(400 + n),
		organisation: owner,
		action: "report",
		subject: "person",
		about: employee,
	}),
	"audit.personal_value": (n) => ({
		event: id(400 + 8 * n),
		about: employee,
		after: '{"name": "Kari"}',
	}),
};

/** Rows that only others refer to: a second one of some tables. */
export const extraRows: readonly (readonly [table: string, row: Row])[] = [
	["unit", { ...samples.unit?.(9), id: id(39) }],
	["competence", { ...samples.competence?.(9), id: id(89) }],
	["guidance", { ...samples.guidance?.(9), id: id(79) }],
	["measure", { ...samples.measure?.(9), id: id(339) }],
	["finding", { ...samples.finding?.(9), id: id(289) }],
	["mapping_round", { ...samples.mapping_round?.(9), id: id(419) }],
	["observed_check", { ...samples.observed_check?.(9), id: id(639) }],
	["conversation_day", { ...samples.conversation_day?.(9), id: id(709) }],
	["audit.event", { ...samples["audit.event"]?.(8), id: id(408) }],
];

/** `insert` as text, for a row of `own`; `more` overrides or adds columns. */
export function writeInsert(table: string, row: Row, more: Row = {}): string {
	const whole = Object.entries({ owner, ...row, ...more });
	const names = whole.map(([name]) => name).join(", ");
	const values = whole.map(([, value]) => (value === null ? "null" : `'${String(value)}'`));
	return `insert into ${table} (${names}) values (${values.join(", ")})`;
}
