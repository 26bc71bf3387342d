import type { Answer } from "../../api/shapes.ts";

export type Employment = Answer<"getPerson">["employments"][number];
