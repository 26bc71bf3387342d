import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { mayChange } from "../../../src/action/plans/drafting/plan-status.ts";
import { client, get } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { useOwnAccount } from "../../session/own-account.ts";

export type Plan = Answer<"getPlan">;

/** The plan of the address. */
export function usePlan(): Plan {
	const { plan } = useParams({ strict: false }) as { readonly plan: string };
	return useSuspenseQuery({
		queryKey: ["plans", plan],
		queryFn: () => get(client.GET("/plans/{plan}", { params: { path: { plan } } })),
	}).data;
}

/** What the user may do with the plan as it stands now: the role's and the status' word together. */
export function usePlanRights({ status }: Pick<Plan, "status">) {
	const { may } = useOwnAccount();
	const open = mayChange(status);
	const all = (action: keyof typeof may) => may[action] === "all";
	return {
		text: open.text && all("plans.change"),
		participants: open.participants && all("plans.change"),
		say: open.inputs && all("plan-inputs.add"),
		hear: may["plan-inputs.read"] !== undefined,
		answer: open.inputs && all("plan-inputs.answer"),
		measures: open.measures && all("measures.change"),
		removeMeasures: open.text && all("measures.change"),
		deliveries: all("deliveries.change"),
		move: all("plans.move"),
		adopt: all("plans.adopt"),
		files: all("plans.export"),
		keepVersion: all("plans.change"),
		remove: all("plans.change") && status === "mandate",
	};
}
