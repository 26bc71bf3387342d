import { demoOrganisations } from "../outlook/demo/loading/demo-organisations.ts";

/** All of the demo region that is no municipality, and its smallest municipality: filled in a second or two. */
export const smallRegion = demoOrganisations.filter(
	({ municipality, key }) => municipality === null || key === "trostevik",
);
