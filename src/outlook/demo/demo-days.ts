import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";

/** The day that the demo is meant to be analysed at; ages and mean positions are exact here. */
export const demoAsOf = plainDateOf("2026-11-16");

/**
 * SSB's figures for 2025 are of the week of 16 November 2025. The stock of positions equals them on every day from then
 * to the end of 2026: whoever leaves between is followed the next day by somebody in the same position.
 */
export const stockFrom = plainDateOf("2025-11-16");
export const stockTo = plainDateOf("2026-12-31");

/** The seed of the committed files. */
export const demoSeed = 14533;
