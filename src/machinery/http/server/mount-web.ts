import { existsSync } from "node:fs";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Where the application's built files are asked for; their names change with their content. */
const prefix = "/assets/";
const oneYear = 31_536_000_000;

/** The scripts and styles of the web application, as they were pressed when it was built. */
export async function mountWeb(server: FastifyInstance, folder: string | undefined): Promise<void> {
	const assets = folder === undefined ? undefined : path.join(folder, "assets");
	if (assets === undefined || !existsSync(assets)) return;
	await server.register(fastifyStatic, {
		root: assets,
		prefix,
		preCompressed: true,
		immutable: true,
		maxAge: oneYear,
		index: false,
		decorateReply: false,
		wildcard: false,
	});
}
