import { createRootRoute } from "@tanstack/react-router";
import { Shell } from "./shell/shell.tsx";

/** What every address stands below. */
export const rootRoute = createRootRoute({ component: Shell });
