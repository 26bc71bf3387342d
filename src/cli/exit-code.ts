/** What the command leaves behind (files in and out): done, the input has errors, or it was called wrongly. */
export const exitCode = { done: 0, inputHasErrors: 1, wrongCall: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
