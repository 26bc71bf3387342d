import type { Requirement } from "../../../knowledge/competence/model.ts";
import type { CompetenceOverview } from "../../../knowledge/competence/overview/competence-overview.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type { WorkforceProfile } from "../../../people/organisation/profile/workforce-profile.ts";

/** All that the profile document says. No person is in it. */
export interface ProfileInput {
	/** As the front page names the municipality: its top unit or units, or a name that was given. */
	readonly municipality: string;
	readonly workforce: WorkforceProfile;
	readonly overview: CompetenceOverview;
	/** Whether a holdings file was read; without one only education groups are known. */
	readonly holdingsRead: boolean;
	readonly suggestions: readonly Requirement[];
	readonly language: Language;
}
