// `node --import ./scripts/run-sources.mjs file.ts` runs TypeScript sources: for the threads and processes that tests
// start. The program itself is built (`npm run build`); Node 20 cannot run types away by itself.
import { register } from "node:module";

register("./strip-types.mjs", import.meta.url);
