/** The addresses of the figures pages. */
export const figuresPages = [] as const;
