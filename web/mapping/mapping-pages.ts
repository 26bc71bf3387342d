/** The addresses of the mapping pages. */
export const mappingPages = [] as const;
