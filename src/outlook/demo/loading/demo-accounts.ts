import type { Role } from "../../../people/access/authorisation/roles.ts";
import type { Gender } from "../../../people/organisation/model.ts";
import { demoSeed } from "../demo-days.ts";
import { drawChance, startRandom } from "../random.ts";
import { drawName } from "../staffing/draw-names.ts";
import type { DemoOrganisation } from "./demo-organisations.ts";

/** Somebody to try the product as. */
export interface DemoAccount {
	readonly role: Role;
	readonly email: string;
	/** Null: the name is that of the person that the account is linked to. */
	readonly name: string | null;
}

const everyRole: readonly Role[] = [
	"employee",
	"unit-leader",
	"quality-developer",
	"municipal-director",
	"municipal-administrator",
	"union-representative",
	"user-council-representative",
	"elected-representative",
];
/** Where there is more than one person to try; the other municipalities have what the cooperation needs. */
const rolesOf: Readonly<Record<string, readonly Role[]>> = {
	trostevik: everyRole,
	gjovik: everyRole,
	region: ["regional-coordinator", "municipal-administrator", "auditor", "evaluator"],
	utviklingssenter: ["partner"],
	statsforvalter: ["governor-officer"],
	direktorat: ["directorate-officer"],
	hogskole: ["partner"],
	helseforetak: ["partner"],
};
const rolesOfOthers: readonly Role[] = ["quality-developer", "municipal-administrator"];

/** Roles whose account is one of the staff's. */
const rolesOfStaff: ReadonlySet<Role> = new Set(["employee", "unit-leader"]);

/** The accounts of an organisation. The names are drawn, and the addresses lead nowhere. */
export function listDemoAccounts({ key }: Pick<DemoOrganisation, "key">): DemoAccount[] {
	const random = startRandom(demoSeed, `accounts ${key}`);
	return (rolesOf[key] ?? rolesOfOthers).map((role) => {
		const gender: Gender = drawChance(random, 60) ? "female" : "male";
		const name = drawName(random, gender);
		return {
			role,
			email: `${role}.${key}@example.no`,
			name: rolesOfStaff.has(role) ? null : name,
		};
	});
}
