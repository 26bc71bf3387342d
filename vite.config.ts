import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The web application: `web/` to `dist/web/`, which the server gives out. */
export default defineConfig({
	root: new URL("./web", import.meta.url).pathname,
	plugins: [react()],
	build: {
		outDir: process.env.RODTRAD_WEB_OUT ?? new URL("./dist/web", import.meta.url).pathname,
		emptyOutDir: true,
		target: "es2022",
		// A style or picture is always a file of its own: pages allow nothing that stands within them.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		reportCompressedSize: false,
	},
});
