// Presses the web application's files once, when it is built, so that the server need not with each request.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export function pressWeb(folder) {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(js|css|svg)$/.test(entry.name)) continue;
		const file = `${entry.parentPath}/${entry.name}`;
		const content = readFileSync(file);
		const settings = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
		writeFileSync(`${file}.br`, brotliCompressSync(content, settings));
		writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
	}
}
