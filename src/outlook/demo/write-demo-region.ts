import { type DrawnMunicipality, drawMunicipality } from "./draw-municipality.ts";
import {
	writeCatalogueCsv,
	writeHoldingsCsv,
	writeRequirementsCsv,
} from "./files/competence-csv.ts";
import { writePositionsCsv, writeUnitsCsv } from "./files/organisation-csv.ts";
import { writeMunicipalityReadme, writeRegionReadme } from "./files/readme.ts";
import { writeStaffCsv } from "./files/staff-csv.ts";
import { demoMunicipalities } from "./municipalities.ts";

/** A file of the demo region. */
export interface DemoFile {
	/** Below the folder that the region is written to, with `/`. */
	readonly path: string;
	/** UTF-8 text with plain line feeds; CSV begins with a byte order mark. */
	readonly content: string;
}

/** The whole region; the same seed gives the same bytes on every machine. */
export function writeDemoRegion(seed: number): DemoFile[] {
	return [
		{ path: "README.md", content: writeRegionReadme(seed) },
		...demoMunicipalities.flatMap((municipality) =>
			writeMunicipality(drawMunicipality(seed, municipality)),
		),
	];
}

function writeMunicipality(drawn: DrawnMunicipality): DemoFile[] {
	const { slug, units, staffing } = drawn.municipality;
	const file = (name: string, content: string): DemoFile => ({
		path: `${slug}/${name}`,
		content: content.replaceAll("\r\n", "\n"),
	});
	return [
		file("README.md", writeMunicipalityReadme(drawn)),
		file("units.csv", writeUnitsCsv(units)),
		file("staff.csv", writeStaffCsv(drawn.persons, drawn.municipality)),
		file("positions.csv", writePositionsCsv(new Set(staffing.keys()))),
		file("catalogue.csv", writeCatalogueCsv()),
		file("holdings.csv", writeHoldingsCsv(drawn.holdings)),
		file("requirements.csv", writeRequirementsCsv(drawn.requirements)),
	];
}
