import type { Transaction } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { Result } from "../../ground/vocabulary/result.ts";
import type { Problem } from "../../machinery/http/problems/problem.ts";
import type { Reach } from "../../machinery/http/routes/caller.ts";
import type { FileAnswer, Route } from "../../machinery/http/routes/route.ts";
import { hasValidControlDigits } from "../../machinery/importing/cells/identity-number.ts";
import type { Language } from "../../machinery/languages/language.ts";
import type { Acting } from "../../serving/model-trial.case-support.ts";
import { trialDay } from "../../serving/model-trial.case-support.ts";
import type { OrganisationTables } from "./tables.ts";

/** Control digits that fit, on a date that nobody is born on. */
export const identityNumber = Array.from({ length: 90_000 }, (_, n) => `011399${n + 10_000}`).find(
	hasValidControlDigits,
) as string;

export interface Asked {
	readonly params?: object;
	readonly query?: object;
	readonly body?: object;
	/** The version in If-Match. */
	readonly version?: number;
	/** `all` unless told. */
	readonly reach?: Reach;
	readonly roles?: readonly string[];
	readonly person?: Identifier;
	/** Bokmål unless told. */
	readonly language?: Language;
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads the fields that the answer's schema has promised.
type AnyAnswer = any;

class RolledBack extends Error {
	readonly problem: Problem;
	constructor(problem: Problem) {
		super(problem.code);
		this.problem = problem;
	}
}

/** Asks routes as the server does: parsed in, one transaction that a problem rolls back, and the answer held to its schema. */
export function routesOfTrial(
	routes: readonly Route[],
	act: <Value>(
		acting: Acting,
		run: (transaction: Transaction<OrganisationTables>) => Promise<Value>,
	) => Promise<Value>,
) {
	async function ask(
		organisation: Identifier,
		operation: string,
		asked: Asked = {},
	): Promise<Result<AnyAnswer, Problem>> {
		const route = routes.find((each) => each.operation === operation);
		if (route === undefined) throw new Error(`No route is called ${operation}.`);
		const roles = asked.roles ?? ["quality-developer"];
		const faulty = [
			["params", route.params?.safeParse(asked.params)],
			["query", route.query?.safeParse(asked.query ?? {})],
			["body", route.body?.safeParse(asked.body)],
		] as const;
		for (const [, parsed] of faulty) {
			if (parsed?.success === false) return { ok: false, problem: { code: "invalid-input" } };
		}
		const [params, query, body] = faulty.map(([, parsed]) => parsed?.data);
		if ((route.changes === "version") !== (asked.version !== undefined)) {
			throw new Error(`${operation}: a version is asked for where it is not needed, or lacks.`);
		}
		try {
			return await act(
				{ organisation, roles, ...(asked.person ? { person: asked.person } : {}) },
				async (transaction) => {
					const result = await route.run({
						params,
						query,
						body,
						caller: {
							organisation,
							account: organisation,
							person: asked.person ?? null,
							roles,
						},
						reach: asked.reach ?? { kind: "all" },
						reachOf: () => undefined,
						transaction,
						today: trialDay,
						language: asked.language ?? "nb",
						expectedVersion: asked.version ?? 0,
						afterCommit: () => undefined,
					});
					if (!result.ok) throw new RolledBack(result.problem);
					if (route.answer !== undefined) route.answer.parse(result.value);
					return result;
				},
			);
		} catch (error) {
			if (error instanceof RolledBack) return { ok: false, problem: error.problem };
			throw error;
		}
	}

	return {
		/** The result, also when it is a problem. */
		ask,
		/** The value; a problem fails the test. */
		async get(organisation: Identifier, operation: string, asked?: Asked): Promise<AnyAnswer> {
			const result = await ask(organisation, operation, asked);
			if (!result.ok) throw new Error(`${operation}: ${JSON.stringify(result.problem)}`);
			return result.value;
		},
		/** The problem's code, or "ok". */
		async codeOf(organisation: Identifier, operation: string, asked?: Asked): Promise<string> {
			const result = await ask(organisation, operation, asked);
			return result.ok ? "ok" : result.problem.code;
		},
		async file(organisation: Identifier, operation: string, asked?: Asked): Promise<FileAnswer> {
			const result = await ask(organisation, operation, asked);
			if (!result.ok) throw new Error(`${operation}: ${JSON.stringify(result.problem)}`);
			return result.value;
		},
	};
}
