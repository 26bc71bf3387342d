import { createRootRoute } from "@tanstack/react-router";
import { FailedWhole } from "./shell/no-page.tsx";
import { Shell } from "./shell/shell.tsx";

/** What every address stands below. */
export const rootRoute = createRootRoute({ component: Shell, errorComponent: FailedWhole });
