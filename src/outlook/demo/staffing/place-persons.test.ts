import { describe, expect, it } from "vitest";
import { layOutUnits } from "../units/unit-plan.ts";
import { occupations } from "./occupations.ts";
import { placePersons } from "./place-persons.ts";

const nurses = occupations.find(({ code }) => code === "01")!;
const units = layOutUnits("Kommune", [
	{
		code: "10",
		name: "Sykehjem",
		units: [
			["11", "ward", 10, "A"],
			["12", "ward", 5, "B"],
			["13", "kitchen", 10, "Kjøkken"],
		],
	},
]);

describe("placing persons", () => {
	it("follows the sizes of the units where the occupation works", () => {
		const placed = placePersons(units, nurses, 9).map(({ name }) => name);
		expect(placed.filter((name) => name === "A")).toHaveLength(6);
		expect(placed.filter((name) => name === "B")).toHaveLength(3);
	});

	it("places everyone when the shares are not whole", () => {
		expect(placePersons(units, nurses, 10)).toHaveLength(10);
		expect(placePersons(units, nurses, 1).map(({ name }) => name)).toEqual(["A"]);
	});
});
