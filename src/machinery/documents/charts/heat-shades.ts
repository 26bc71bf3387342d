import { palette } from "../palette.ts";

/** From least to most, each with the colour of the value upon it. Nothing, and 0, stand on white. */
export const heatShades = [
	{ ground: "FFF1DE", text: palette.ink },
	{ ground: "FBD9AE", text: palette.ink },
	{ ground: "E9AE6B", text: palette.ink },
	{ ground: "A85505", text: palette.paper },
	{ ground: "7A3300", text: palette.paper },
] as const;
