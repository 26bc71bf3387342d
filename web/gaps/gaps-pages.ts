/** The addresses of the gaps pages. */
export const gapsPages = [] as const;
