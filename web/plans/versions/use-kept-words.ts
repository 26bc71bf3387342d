import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { goalsQuery } from "../goals/goals-query.ts";
import { goalsTexts } from "../goals/goals-texts.ts";
import { participantsQuery } from "../involvement/input-form.tsx";
import { involvementTexts } from "../involvement/involvement-texts.ts";
import { measuresTexts } from "../measures/measures-texts.ts";
import { planWords } from "../plan-words.ts";
import { type Part, versionsTexts } from "./versions-texts.ts";

type Comparison = Answer<"compareVersions">;
export type KeptItem = Comparison["goals"]["added"][number];
export type KeptValue = Comparison["plan"][number]["before"];

/** Kept values as they are said: choices by their words, ids by the names they have now, days and amounts as written. */
export function useKeptWords(plan: string) {
	const texts = useTexts(versionsTexts);
	const words = useTexts(planWords);
	const goals = useTexts(goalsTexts);
	const involvement = useTexts(involvementTexts);
	const measures = useTexts(measuresTexts);
	const write = useWrite();
	const goalRows = useSuspenseQuery(goalsQuery(plan)).data.items;
	const participantRows = useSuspenseQuery(participantsQuery(plan)).data.items;
	const unitRows = useSuspenseQuery({
		queryKey: ["units", "choices"],
		queryFn: () => get(client.GET("/units", { params: { query: { limit: 500, sort: "name" } } })),
	}).data.items;
	const names = new Map<string, string>([
		...goalRows.map(({ id, goal }) => [id, goal] as const),
		...participantRows.map(({ id, name }) => [id, name] as const),
		...unitRows.map(({ id, name }) => [id, name] as const),
	]);
	const choices: Readonly<Record<Part | "plan", Readonly<Record<string, object>>>> = {
		plan: { status: words.statuses },
		participants: { kind: involvement.kinds },
		goals: { kind: goals.kinds, unitOfMeasure: goals.units },
		measures: {
			...{ kind: words.kinds, delivery: words.deliveries, status: words.measureStatuses },
			...{ baselineIn: measures.countedIn, targetIn: measures.countedIn },
		},
		inputs: { aboutKind: involvement.about },
	};
	return {
		field: (field: string) => texts.fields[field] ?? field,
		/** What a row is called in its list. */
		item(part: Part, item: KeptItem): string {
			if (part === "measures") return `${measures.number(Number(item.number))} ${item.measure}`;
			return String({ participants: item.name, goals: item.goal, inputs: item.said }[part] ?? "");
		},
		value(part: Part | "plan", field: string, value: KeptValue): string {
			if (value === null || value === "") return texts.empty;
			if (Array.isArray(value)) return texts.findings(value.length);
			const choice = (choices[part][field] as Readonly<Record<string, string>> | undefined)?.[
				String(value)
			];
			if (choice !== undefined) return choice;
			if (typeof value === "number") return write.integer(value);
			const text = String(value);
			if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return write.date(text);
			if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)) return names.get(text) ?? texts.other;
			return text;
		},
	};
}
