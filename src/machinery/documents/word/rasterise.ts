import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Drawing } from "../document-model.ts";

/**
 * The drawing as PNG bytes, `scale` pixels to a CSS pixel: for programs that do not show SVG.
 * Letters are drawn with the machine's fonts; a machine without any gives a picture without text.
 */
export async function rasterise(drawing: Drawing, scale: number): Promise<Uint8Array> {
	const image = await loadImage(new TextEncoder().encode(drawing.svg));
	const canvas = createCanvas(
		Math.max(1, Math.round(drawing.width * scale)),
		Math.max(1, Math.round(drawing.height * scale)),
	);
	const context = canvas.getContext("2d");
	context.fillStyle = "#FFFFFF";
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Uint8Array(await canvas.encode("png"));
}
