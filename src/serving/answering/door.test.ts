import { describe, expect, test } from "vitest";
import { createServer } from "../../machinery/http/server/create-server.ts";
import { createDoorkeeper } from "../../people/access/authorisation/doorkeeper-store.ts";
import { trialDay } from "../model-trial.case-support.ts";
import { describeOnServerOf, trialMoment, trialOrigin } from "../server-trial.case-support.ts";
import { trialDoorRoutes, trialRoutes } from "./trial-routes.case-support.ts";

const lines: string[] = [];
const log = { write: (line: string) => void lines.push(line) };
const parts = { routes: trialRoutes, doorRoutes: trialDoorRoutes, log, perMinute: 10_000 };

describeOnServerOf<Record<string, never>>(
	"the door",
	parts,
	({ addOrganisation, as, ...trial }) => {
		const knock = (headers: Record<string, string>, address = "10.0.0.1", body: object = {}) =>
			trial.getServer().inject({
				method: "POST",
				url: "/api/v1/trial/door",
				remoteAddress: address,
				headers,
				payload: body,
			});
		const own = { origin: trialOrigin };

		describe("cookies", () => {
			test("on this machine the session has a plain name, and no script reads it", async () => {
				const answered = await knock(own, "10.0.0.2");
				expect(answered.headers["set-cookie"]).toBe(
					"rodtrad=token; Path=/; Expires=Tue, 17 Nov 2026 12:00:00 GMT; HttpOnly; SameSite=Lax",
				);
				expect(answered.json()).toEqual({ seen: null });
				const left = await knock({ ...own, cookie: "rodtrad=token" }, "10.0.0.2", { leave: true });
				expect(left.json()).toEqual({ seen: "token" });
				expect(left.headers["set-cookie"]).toMatch(
					/^rodtrad=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970/,
				);
			});

			test("under https it is bound to this host, and plain http elsewhere makes no server", async () => {
				const make = (origin: string, demo: boolean) =>
					createServer({
						routes: [],
						doorRoutes: trialDoorRoutes,
						doorkeeper: createDoorkeeper({ demo }),
						database: trial.getDatabase(),
						clock: { today: () => trialDay, now: () => trialMoment },
						site: { origin, demo },
					});
				const server = await make("https://plan.example.no", false);
				const answered = await server.inject({
					method: "POST",
					url: "/api/v1/trial/door",
					headers: { origin: "https://plan.example.no" },
					payload: {},
				});
				expect(answered.headers["set-cookie"]).toBe(
					"__Host-rodtrad=token; Path=/; Expires=Tue, 17 Nov 2026 12:00:00 GMT; HttpOnly; Secure; SameSite=Lax",
				);
				expect(answered.headers["strict-transport-security"]).toBe("max-age=31536000");
				await server.close();
				for (const [origin, demo] of [
					["http://localhost:3000", false],
					["http://plan.example.no", true],
					["http://localhost.example.no", true],
					["https://plan.example.no/", false],
					["plan.example.no", false],
				] as const) {
					await expect(make(origin, demo)).rejects.toThrow("no https address");
				}
			});

			test("a sign-in under way elsewhere goes there and back", async () => {
				const there = await trial.anonymous.get("/trial/elsewhere");
				expect([there.status, there.headers.location]).toEqual([303, "https://login.example.no/"]);
				expect(there.headers["set-cookie"]).toMatch(
					/^rodtrad-under-way=state; Max-Age=600; .*HttpOnly/,
				);
				const back = await trial.anonymous.get("/trial/elsewhere", {
					headers: { cookie: "rodtrad-under-way=state" },
				});
				expect(back.headers["set-cookie"]).toMatch(/^rodtrad-under-way=; .*1970/);
			});
		});

		describe("requests that another site makes a browser send", () => {
			test("are refused, whether the door or a route is asked", async () => {
				const organisation = await addOrganisation();
				const client = as({ organisation, roles: ["employee"] });
				const cookie = await client.cookie();
				const send = (headers: Record<string, string>) =>
					trial.getServer().inject({
						method: "POST",
						url: "/api/v1/trial/fault/collision",
						headers: { cookie, ...headers },
					});
				const xhr = { "x-rodtrad": "1" };
				for (const headers of [
					{},
					xhr,
					own,
					{ ...xhr, origin: "https://evil.example" },
					{ ...xhr, origin: "null" },
					{ ...xhr, origin: `${trialOrigin}.evil.example` },
					{ ...xhr, ...own, "sec-fetch-site": "cross-site" },
					{ ...xhr, ...own, "sec-fetch-site": "same-site" },
					{ ...own, "content-type": "text/plain; application/json" },
				]) {
					const answered = await send(headers);
					expect([answered.statusCode, answered.json().code]).toEqual([403, "not-allowed"]);
				}
				expect((await send({ ...xhr, "sec-fetch-site": "same-origin" })).statusCode).not.toBe(403);
				expect((await send({ ...xhr, origin: "http://127.0.0.1:3000" })).statusCode).not.toBe(403);
				expect((await knock({ origin: "https://evil.example" })).statusCode).toBe(403);
			});
		});

		test("an address that knocks too often waits, and another does not", async () => {
			const statuses = [];
			for (let knocks = 0; knocks < 5; knocks += 1) {
				const answered = await knock(own, "10.0.0.3");
				statuses.push(answered.statusCode);
				if (answered.statusCode === 429) {
					expect(answered.json().code).toBe("too-many-requests");
					expect(Number(answered.headers["retry-after"])).toBeGreaterThan(0);
				}
			}
			expect(statuses).toEqual([200, 200, 200, 429, 429]);
			expect((await knock(own, "10.0.0.4")).statusCode).toBe(200);
		});

		test("the log has a line for each request, and nothing of what was sent", async () => {
			const organisation = await addOrganisation();
			const client = as({ organisation, roles: ["employee"] });
			lines.length = 0;
			const secret = "Kari-Nordmann";
			await client.post("/trial/units", { body: { name: secret } });
			await client.get(`/trial/units?search=${secret}`);
			await client.get(`/trial/units/${secret}`);
			await client.get(`/${secret}`);
			for (const kind of ["bug", "answer", "overflow", "twice"]) {
				await client.post(`/trial/fault/${kind}`);
			}
			await client.post("/trial/units", {
				raw: `{"name": ${secret}`,
				headers: { "content-type": "application/json" },
			});
			const written = lines.map((line) => JSON.parse(line));
			const answered = written.filter(({ msg }) => msg === "answered");
			expect(answered.map(({ route, status }) => [route, status])).toEqual([
				["/api/v1/trial/units", 201],
				["/api/v1/trial/units", 200],
				["/api/v1/trial/units/:unit", 400],
				["none", 404],
				["/api/v1/trial/fault/:kind", 500],
				["/api/v1/trial/fault/:kind", 500],
				["/api/v1/trial/fault/:kind", 400],
				["/api/v1/trial/fault/:kind", 409],
				["/api/v1/trial/units", 400],
			]);
			expect(answered[0]).toMatchObject({ method: "POST", requestId: expect.any(String) });
			const token = (await client.cookie()).split("=")[1]!;
			for (const line of lines) {
				expect(line).not.toContain(token);
				expect(line).not.toMatch(/Kari|Nordmann|search=/);
			}
		});

		test("it says that it lives, and whether it is ready", async () => {
			expect((await trial.anonymous.get("site:/health")).json).toEqual({ status: "alive" });
			expect((await trial.anonymous.get("site:/ready")).json).toEqual({ status: "ready" });
			expect((await trial.anonymous.get("site:/nowhere")).status).toBe(404);
		});
	},
);
