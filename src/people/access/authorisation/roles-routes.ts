import { z } from "zod";
import { success } from "../../../ground/vocabulary/result.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { roleField } from "../accounts/account-fields.ts";
import type { Tables } from "../tables.ts";
import { actions, type ReachOfRole } from "./actions.ts";
import { roleNames } from "./role-names.ts";
import { roles } from "./roles.ts";
import { listRolesOfKind, needsUnit } from "./roles-of-organisation.ts";

const route = routesOn<Tables>();
const reachField = z.enum(["all", "units", "self", "outline"]);

const roleShown = z.object({
	role: roleField,
	name: z.string().meta({ description: "In the caller's language." }),
	given: z.boolean().meta({ description: "Whether the own organisation can give it." }),
	needsUnit: z.boolean(),
	may: z
		.record(z.string(), reachField)
		.meta({ description: "Each action that it may do, and how far." }),
});

/** The table of who may do what, for those who give roles and for everybody who wonders. */
export const rolesRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/roles",
		operation: "listRoles",
		tag: "Accounts",
		summary: "Every role: what it may do, how far, and whether the own organisation can give it.",
		action: "own-account.read",
		answer: z.object({ items: z.array(roleShown) }),
		async run({ transaction, caller, language }) {
			const { kind } = await transaction
				.selectFrom("organisation")
				.select("kind")
				.where("id", "=", caller.organisation)
				.executeTakeFirstOrThrow();
			const given = listRolesOfKind(kind);
			const items = roles.map((role) => ({
				role,
				name: roleNames[language][role],
				given: given.includes(role),
				needsUnit: needsUnit(role),
				may: Object.fromEntries(
					Object.entries(actions).flatMap(([action, who]): [string, ReachOfRole][] => {
						const reach = (who as Readonly<Partial<Record<string, ReachOfRole>>>)[role];
						return reach === undefined ? [] : [[action, reach]];
					}),
				),
			}));
			return success({ items });
		},
	}),
];
