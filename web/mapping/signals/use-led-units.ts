import { useSuspenseQuery } from "@tanstack/react-query";
import { useOwnAccount } from "../../session/own-account.ts";
import { listLedUnits } from "./led-units.ts";
import { unitsTodayQuery } from "./signal-queries.ts";

/** The units that the user may report of: those led with all below them; for planners every unit. As choices. */
export function useLedUnits() {
	const { may, roles } = useOwnAccount();
	const { items } = useSuspenseQuery(unitsTodayQuery).data;
	const tops = new Set(
		roles.flatMap(({ role, unit }) => (role === "unit-leader" && unit !== null ? [unit.id] : [])),
	);
	const led = may["signals.change"] === "all" ? items : listLedUnits(items, tops);
	return led.map(({ id, path }) => ({ value: id, label: path }));
}
