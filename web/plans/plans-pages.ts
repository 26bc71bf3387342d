/** The addresses of the plans pages. */
export const plansPages = [] as const;
