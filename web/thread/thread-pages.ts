/** The addresses of the thread pages. */
export const threadPages = [] as const;
