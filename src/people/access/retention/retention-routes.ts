import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { stale } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type { RetentionTask } from "../../organisation/personal-data/personal-data-source.ts";
import { noteEvent } from "../audit/note-event-store.ts";
import type { Tables } from "../tables.ts";
import {
	type CountsOfKinds,
	changedRule,
	dryRunShown,
	kindShown,
	newRule,
	ruleParams,
	ruleShown,
	runShown,
	runWanted,
} from "./retention-contract.ts";
import {
	addRule,
	changeRule,
	countDue,
	type DueTask,
	eraseDue,
	listDueTasks,
	listRules,
	removeRule,
} from "./retention-store.ts";

const route = routesOn<Tables>();
const tag = "Retention";

/** How long things are kept, what would go today, and letting it go. `tasks`: those of all rooms. */
export function createRetentionRoutes(tasks: readonly RetentionTask[]): readonly Route[] {
	return [
		route({
			method: "get",
			path: "/retention-rules",
			operation: "listRetentionRules",
			tag,
			summary: "How long each kind is kept, by default and by the organisation's own rule.",
			action: "retention.read",
			answer: z.object({ items: z.array(kindShown) }),
			async run({ transaction, language }) {
				const own = await listRules(transaction);
				const items = tasks.map(({ kind, title, months, reason }) => {
					const ownRule = own.find((rule) => rule.kind === kind) ?? null;
					return {
						kind,
						title: title[language],
						months: ownRule?.months ?? months,
						defaultMonths: months,
						defaultReason: reason[language],
						ownRule,
					};
				});
				return success({ items });
			},
		}),
		route({
			method: "post",
			path: "/retention-rules",
			operation: "addRetentionRule",
			tag,
			summary: "Gives a kind a time of the organisation's own.",
			action: "retention.change",
			body: newRule,
			status: 201,
			answer: ruleShown,
			problems: ["conflict"],
			run: ({ transaction, body, caller }) =>
				addRule(transaction, caller.organisation, body, tasks),
		}),
		route({
			method: "put",
			path: "/retention-rules/{rule}",
			operation: "changeRetentionRule",
			tag,
			summary: "Changes the organisation's own time for a kind.",
			action: "retention.change",
			changes: "version",
			params: ruleParams,
			body: changedRule,
			answer: ruleShown,
			run: ({ transaction, params, body, expectedVersion }) =>
				changeRule(transaction, params.rule, expectedVersion, body),
		}),
		route({
			method: "delete",
			path: "/retention-rules/{rule}",
			operation: "removeRetentionRule",
			tag,
			summary: "Goes back to the default time for a kind.",
			action: "retention.change",
			changes: "version",
			params: ruleParams,
			status: 204,
			run: ({ transaction, params, expectedVersion }) =>
				removeRule(transaction, params.rule, expectedVersion),
		}),
		route({
			method: "get",
			path: "/retention/dry-run",
			operation: "tryRetention",
			tag,
			summary: "What has been kept long enough and would be erased today. Nothing is changed.",
			action: "retention.read",
			answer: dryRunShown,
			async run({ transaction, today, language }) {
				const due = await listDueTasks(transaction, tasks, today);
				const counts = await countDue(transaction, due);
				return success({ on: today, kinds: showKinds(due, language), counts: copy(counts) });
			},
		}),
		route({
			method: "post",
			path: "/retention/runs",
			operation: "runRetention",
			tag,
			summary: "Erases what the dry run showed. It cannot be undone.",
			action: "retention.change",
			body: runWanted,
			status: 201,
			answer: runShown,
			problems: ["stale"],
			async run({ transaction, body, caller, today, language }) {
				const due = await listDueTasks(transaction, tasks, today);
				const erased = await eraseDue(transaction, due, body.counts);
				if (!erased.ok) {
					if (!("now" in erased.problem)) return failure(erased.problem);
					const kinds = showKinds(due, language);
					return failure(stale({ on: today, kinds, counts: erased.problem.now }));
				}
				await noteEvent(transaction, {
					owner: caller.organisation,
					account: caller.account,
					roles: caller.roles,
					action: "erase",
					subject: "retention",
					after: erased.value,
				});
				return success({ on: today, erased: copy(erased.value) });
			},
		}),
	];
}

function showKinds(due: readonly DueTask[], language: Language) {
	return due.map(({ task, before }) => ({
		kind: task.kind,
		title: task.title[language],
		before,
	}));
}

function copy(counts: CountsOfKinds): Record<string, Record<string, number>> {
	return Object.fromEntries(Object.entries(counts).map(([kind, of]) => [kind, { ...of }]));
}
