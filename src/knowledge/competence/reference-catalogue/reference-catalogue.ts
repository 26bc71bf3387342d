import { authorisations } from "./reference-catalogue-authorisations.ts";
import { careCourses } from "./reference-catalogue-care-courses.ts";
import { educations } from "./reference-catalogue-education.ts";
import type { ReferenceCompetence } from "./reference-catalogue-row.ts";
import { serviceCourses } from "./reference-catalogue-service-courses.ts";

/**
 * The product's own catalogue for municipal health and care services: educations, the authorisations of
 * helsepersonelloven § 48, courses and skills. A municipality begins with it and edits it.
 * Names are unique and free of `|`; implications have no cycle; every name referred to is in the catalogue.
 * Ways to an education (praksiskandidat, fagbrev på jobb, Menn i helse) and ways to organise work (kombinert stilling)
 * are measures, not competences, and are left out.
 */
export const referenceCatalogue: readonly ReferenceCompetence[] = [
	...educations,
	...authorisations,
	...careCourses,
	...serviceCourses,
];
