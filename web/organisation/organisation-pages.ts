/** The addresses of the organisation pages. */
export const organisationPages = [] as const;
