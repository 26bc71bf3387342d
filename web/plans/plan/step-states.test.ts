import { describe, expect, it } from "vitest";
import { readStepStates } from "./step-states.ts";
import type { Plan } from "./use-plan.ts";

const mandate = {
	...{ purpose: "Vite hva vi har", scope: "", leadRole: "Kommunalsjef", givenBy: "Rådet" },
	givenOn: "2026-02-02",
};
const empty = {
	mandate: { purpose: "", scope: "", leadRole: "", givenBy: "", givenOn: null },
	...{ status: "mandate", analysis: null, participants: 0, inputs: 0, openInputs: 0 },
	...{ goals: 0, openGoals: 0, measures: 0, unpricedMeasures: 0, measuresWithoutGoal: 0 },
};
const statesOf = (more: object) => readStepStates({ ...empty, ...more } as unknown as Plan);

describe("how far the steps of a plan have come", () => {
	it("is nowhere in a new plan", () => {
		expect(new Set(Object.values(statesOf({})))).toEqual(new Set(["none"]));
	});

	it("is done of all when everything is said, answered, priced, linked and adopted", () => {
		const all = statesOf({
			...{ mandate, status: "adopted", analysis: "a", participants: 2, inputs: 3 },
			...{ goals: 2, measures: 4 },
		});
		expect(new Set(Object.values(all))).toEqual(new Set(["done"]));
	});

	it("is under way while a part is missing", () => {
		expect(statesOf({ mandate: { ...mandate, givenOn: null } }).mandate).toBe("some");
		expect(statesOf({ participants: 1 }).involvement).toBe("some");
		expect(statesOf({ inputs: 1, openInputs: 1 }).involvement).toBe("some");
		expect(statesOf({ participants: 1, inputs: 2, openInputs: 1 }).involvement).toBe("some");
		expect(statesOf({ goals: 2, openGoals: 1 }).goals).toBe("some");
		expect(statesOf({ measures: 3, unpricedMeasures: 1 }).measures).toBe("some");
		expect(statesOf({ measures: 3, measuresWithoutGoal: 1 }).priorities).toBe("some");
		expect(statesOf({ measures: 3, measuresWithoutGoal: 3 }).priorities).toBe("none");
		expect(statesOf({ status: "hearing" }).adoption).toBe("some");
	});
});
