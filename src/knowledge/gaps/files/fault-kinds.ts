import { cellFaultKinds } from "../../../machinery/importing/cells/cell-faults.ts";
import type { FaultKind } from "../../../machinery/importing/faults/fault-kind.ts";
import { fileFaultKinds } from "../../../machinery/importing/faults/file-faults.ts";
import { staffFaultKinds } from "../../../people/organisation/files/staff-faults.ts";
import { unitFaultKinds } from "../../../people/organisation/files/unit-faults.ts";
import { competenceFaultKinds } from "../../competence/files/competence-faults.ts";
import { turnoverFaultKinds } from "./turnover-faults.ts";

/** Every way in which a municipality's files can be wrong: code, severity and texts, for help pages. */
export const municipalityFaultKinds: readonly FaultKind[] = [
	...fileFaultKinds,
	...cellFaultKinds,
	...staffFaultKinds,
	...unitFaultKinds,
	...competenceFaultKinds,
	...turnoverFaultKinds,
];
