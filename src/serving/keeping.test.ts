import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeOnModel } from "./model-trial.case-support.ts";

describeOnModel<Record<string, never>>("the audit of changes", ({ addOrganisation, act }) => {
	test("each change of a row leaves an event, and what is personal stands beside it", async () => {
		const owner = await addOrganisation();
		const events = await act({ organisation: owner }, async (transaction) => {
			await sql`insert into person (owner, id, staff_number, name) values (${owner}, ${owner}, '17', 'Ola')`.execute(
				transaction,
			);
			await sql`update person set name = 'Kari'`.execute(transaction);
			await sql`update person set name = 'Kari'`.execute(transaction);
			await sql`delete from person`.execute(transaction);
			const { rows } = await sql<{ action: string; after: object; personal: object }>`
				select e.action, e.about = ${owner} as about, e.before, e.after, v.before as personal_before, v.after as personal_after
				from audit.event as e left join audit.personal_value as v on v.owner = e.owner and v.event = e.id
				where e.subject = 'person' order by e.at`.execute(transaction);
			return rows;
		});
		expect(events).toEqual([
			{
				action: "add",
				about: true,
				before: null,
				after: {},
				personal_before: null,
				personal_after: { staff_number: "17", name: "Ola" },
			},
			{
				action: "change",
				about: true,
				before: {},
				after: {},
				personal_before: { name: "Ola" },
				personal_after: { name: "Kari" },
			},
			{
				action: "remove",
				about: true,
				before: {},
				after: null,
				personal_before: { staff_number: "17", name: "Kari" },
				personal_after: null,
			},
		]);
	});

	test("one who sees no persons sees none, and the person sees itself", async () => {
		const owner = await addOrganisation();
		await act({ organisation: owner }, (transaction) =>
			sql`insert into person (owner, id, staff_number) values (${owner}, ${owner}, '1'), (${owner}, gen_random_uuid(), '2')`.execute(
				transaction,
			),
		);
		const count = (roles: string[], person?: string) =>
			act(
				{ organisation: owner, roles, ...(person ? { person } : {}) },
				async (transaction) =>
					(await sql<{ n: number }>`select count(*) as n from person`.execute(transaction)).rows[0]
						?.n,
			);
		expect(await count(["union-representative"])).toBe(0);
		expect(await count(["employee"], owner)).toBe(1);
		expect(await count(["quality-developer"])).toBe(2);
	});
});
