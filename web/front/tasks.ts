import { useSuspenseQuery } from "@tanstack/react-query";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { useOwnAccount } from "../session/own-account.ts";
import { analysesQuery, countsQuery, dayFromNow, type Plan, plansQuery } from "./front-queries.ts";
import { frontTexts } from "./front-texts.ts";

/** Something that waits, and where it is done. */
export interface Task {
	readonly text: string;
	readonly to: string;
	readonly search?: Readonly<Record<string, string>>;
}

/** Staff lists and analyses that are older than a quarter say little of now. */
const freshDays = 90;
const nobody = { queryKey: ["front", "nobody"], queryFn: async () => [] as const };

/** Everything that waits for the user, in the order it should be done. */
export function useTasks(): readonly Task[] {
	const { tasks: texts } = useTexts(frontTexts);
	const write = useWrite();
	const { may, person, actsAs } = useOwnAccount();
	const counts = useSuspenseQuery(countsQuery(may, person !== null)).data;
	const plans: readonly Plan[] = useSuspenseQuery(
		may["plans.read"] === undefined ? (nobody as never as typeof plansQuery) : plansQuery,
	).data;
	const makesAnalyses = may["analyses.change"] !== undefined;
	const analyses = useSuspenseQuery(
		makesAnalyses ? analysesQuery : (nobody as never as typeof analysesQuery),
	).data;
	const task = (count: number | null, text: (count: number) => string, to: string, search = {}) =>
		count === null || count === 0 ? [] : [{ text: text(count), to, search }];
	const own: readonly Task[] = [
		...task(counts.roundsToAnswer, texts.roundsToAnswer, "/mapping/mine"),
		...task(counts.returned, texts.returned, "/mapping/mine"),
		...task(counts.own, () => texts.conversationPlanned, "/mapping/conversations"),
		...task(
			counts.ownProfileStale === true && counts.roundsToAnswer === 0 ? 1 : 0,
			() => texts.ownProfileStale,
			"/mapping/mine",
		),
	];
	const leading: readonly Task[] = [
		...task(counts.toConfirm, texts.toConfirm, "/mapping/declarations"),
		...task(counts.unanswered, texts.unanswered, "/mapping/follow-up"),
		...task(counts.expiring, texts.expiring, "/competence/units"),
		...task(counts.due, texts.conversationsDue, "/mapping/conversations"),
		...task(counts.staleProfiles, texts.staleProfiles, "/mapping/follow-up"),
		...task(counts.signals, texts.openSignals, "/mapping/signals"),
	];
	const keeping: readonly Task[] = [
		...task(counts.waiting, texts.imports, "/organisation/imports", { status: "checked" }),
		...listImportTasks(),
		...listAnalysisTasks(),
		...task(counts.invited, texts.invited, "/administration/accounts", { state: "invited" }),
		...task(counts.erasable, texts.retention, "/administration/retention"),
	];
	function listImportTasks(): readonly Task[] {
		if (may["imports.change"] === undefined) return [];
		const { lastImport } = counts;
		const to = "/organisation/imports/new";
		// Without an import there can be people all the same; without an analysis too, there is nothing yet.
		if (lastImport === null) {
			return makesAnalyses && analyses.length === 0 ? [{ text: texts.noImports, to }] : [];
		}
		const day = lastImport.slice(0, 10);
		return day < dayFromNow(-freshDays) ? [{ text: texts.lastImport(write.date(day)), to }] : [];
	}
	function listAnalysisTasks(): readonly Task[] {
		if (!makesAnalyses) return [];
		const [latest] = analyses;
		if (latest === undefined) return [{ text: texts.noAnalysis, to: "/gaps/analyses" }];
		return latest.asOf < dayFromNow(-freshDays)
			? [{ text: texts.oldAnalysis(write.date(latest.asOf)), to: "/gaps/analyses" }]
			: [];
	}
	const mayAnswer = may["plan-inputs.answer"] !== undefined;
	const mayChange = may["plans.change"] !== undefined;
	const isAsked =
		actsAs.includes("union-representative") || actsAs.includes("user-council-representative");
	const ofPlans = plans.flatMap((plan): readonly Task[] => {
		const { title, status, openInputs, inputs, unpricedMeasures, goals } = plan;
		const place = `/plans/${plan.id}`;
		const isOpen = status !== "adopted";
		return [
			...(mayAnswer
				? task(openInputs, (count) => texts.openInputs(count, title), `${place}/involvement`)
				: []),
			...(isAsked && isOpen ? [{ text: texts.comment(title), to: `${place}/mandate` }] : []),
			...(isAsked
				? task(
						inputs - openInputs,
						(count) => texts.readAnswers(count, title),
						`${place}/involvement`,
					)
				: []),
			...(actsAs.includes("elected-representative") && status === "hearing"
				? [{ text: texts.readPlan(title), to: place }]
				: []),
			...(may["plans.adopt"] !== undefined && status === "hearing" && openInputs === 0
				? [{ text: texts.decide(title), to: `${place}/adoption` }]
				: []),
			...(mayChange && isOpen
				? task(unpricedMeasures, (count) => texts.unpriced(count, title), `${place}/measures`)
				: []),
			...(mayChange && isOpen && goals === 0
				? [{ text: texts.noGoals(title), to: `${place}/goals` }]
				: []),
		];
	});
	const none = mayChange && plans.length === 0 ? [{ text: texts.noPlan, to: "/plans/new" }] : [];
	return [...own, ...leading, ...ofPlans, ...keeping, ...none];
}
