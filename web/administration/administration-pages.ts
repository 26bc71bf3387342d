/** The addresses of the administration pages. */
export const administrationPages = [] as const;
