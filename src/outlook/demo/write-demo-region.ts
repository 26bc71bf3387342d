import { drawStaff } from "./draw-staff.ts";
import { demoMunicipalities } from "./municipalities.ts";
import { writePositionsCsv, writeUnitsCsv } from "./organisation-csv.ts";
import { writeStaffCsv } from "./staff-csv.ts";

/** A file of the demo region. */
export interface DemoFile {
	/** Below the folder that the region is written to, with `/`. */
	readonly path: string;
	/** UTF-8 text; CSV begins with a byte order mark. */
	readonly content: string;
}

/** The whole region; the same seed gives the same bytes on every machine. */
export function writeDemoRegion(seed: number): DemoFile[] {
	return demoMunicipalities.flatMap((municipality): DemoFile[] => {
		const persons = drawStaff(seed, municipality);
		const file = (name: string, content: string): DemoFile => ({
			path: `${municipality.slug}/${name}`,
			content: content.replaceAll("\r\n", "\n"),
		});
		return [
			file("units.csv", writeUnitsCsv(municipality.units)),
			file("staff.csv", writeStaffCsv(persons, municipality.units)),
			file("positions.csv", writePositionsCsv(new Set(municipality.staffing.keys()))),
		];
	});
}
