/** The addresses of the competence pages. */
export const competencePages = [] as const;
