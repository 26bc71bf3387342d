/** What a unit does, which decides who works there and what they need to know. */
export const unitKinds = [
	"ward",
	"dementia-ward",
	"short-term-ward",
	"home-care",
	"reablement",
	"housing",
	"day-centre",
	"mental-health",
	"kitchen",
	"premises",
	"administration",
	"health-station",
	"therapy",
	"doctors",
	"prevention",
] as const;
export type UnitKind = (typeof unitKinds)[number];
