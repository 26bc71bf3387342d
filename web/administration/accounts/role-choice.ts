import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../../api/client.ts";
import type { Body } from "../../api/shapes.ts";
import { useLanguage } from "../../language/language-provider.tsx";

type NewRole = Body<"inviteAccount">["roles"][number];

/** The roles that can be given here, and the units that a leader can lead, as choices of a form. */
export function useRoleChoices() {
	const language = useLanguage();
	const { items } = useSuspenseQuery({
		queryKey: ["roles", language],
		queryFn: () => get(client.GET("/roles")),
	}).data;
	const units = useSuspenseQuery({
		queryKey: ["units", "to-lead"],
		queryFn: () => get(client.GET("/units", { params: { query: { limit: 500 } } })),
	}).data.items;
	const needing = items.flatMap(({ role, needsUnit }) => (needsUnit ? [role as string] : []));
	return {
		roles: items
			.filter(({ given }) => given)
			.map(({ role, name }) => ({ value: role as string, label: startLarge(name) })),
		units: units.map(({ id, path }) => ({ value: id, label: path })),
		needsUnit: (role: string) => needing.includes(role),
	};
}

interface FilledRole {
	readonly role: string;
	readonly unit: string;
	readonly from: string;
	readonly to: string;
}

/** The body of a role that was filled in. */
export function asRole({ role, unit, from, to }: FilledRole): NewRole {
	return {
		role: role as NewRole["role"],
		unit: unit || null,
		...(from ? { validFrom: from } : {}),
		validTo: to || null,
	};
}

/** The name of a role stands alone in a list, so it begins with a large letter. */
export function startLarge(name: string): string {
	return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
