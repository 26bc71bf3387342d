import { expect, it } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { profileWorkforce } from "../../../people/organisation/profile/profile-workforce.ts";
import { overviewCompetences } from "../overview/overview-competences.ts";
import { profileDefinitions, writeProfileJson } from "./profile-json.ts";

const asOf = plainDateOf("2026-03-01");

it("writes FTE with two decimals and null for what is not known", () => {
	const data = {
		persons: [],
		employments: [
			{
				personId: "1",
				unit: "Heim",
				educationGroup: null,
				position: null,
				positionSize: 3750,
				from: plainDateOf("2020-01-01"),
				to: null,
				employmentType: null,
			},
		],
		catalogue: null,
		holdings: [],
	};
	const profile = JSON.parse(
		writeProfileJson(profileWorkforce(data, asOf), overviewCompetences(data, asOf), 0),
	);
	expect(profile).toMatchObject({
		asOf: "2026-03-01",
		workforce: {
			persons: 1,
			fte: 0.38,
			meanPositionPercent: 38,
			educationGroups: [{ group: null, persons: 1, fte: 0.38, ageUnknown: 1 }],
			units: [{ unit: "Heim", persons: 1, fte: 0.38 }],
		},
		competences: { held: [], expiries: [], heldByOne: [] },
		suggestedRequirements: 0,
		definitions: profileDefinitions,
	});
});

it("has no mean position when nobody is at work", () => {
	const data = { persons: [], employments: [], catalogue: null, holdings: [] };
	const written = writeProfileJson(
		profileWorkforce(data, asOf),
		overviewCompetences(data, asOf),
		0,
	);
	expect(JSON.parse(written).workforce.meanPositionPercent).toBeNull();
});
