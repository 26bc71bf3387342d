/**
 * sent: waits for the leader. confirmed: as declared. adjusted: with another level, evidence or period. returned: with a
 * comment, to be declared again. withdrawn: by the person, or because a newer one came before it was decided.
 */
export const declarationStatuses = [
	"sent",
	"confirmed",
	"adjusted",
	"returned",
	"withdrawn",
] as const;
export type DeclarationStatus = (typeof declarationStatuses)[number];

/** What the person has to show for it. */
export const proofKinds = [
	"own-word",
	"course-certificate",
	"diploma",
	"authorisation",
	"signed-check",
] as const;
export type ProofKind = (typeof proofKinds)[number];
