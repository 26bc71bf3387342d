/**
 * The measure of our routes: the same rows of the same database, by Fastify and the driver alone. Nobody is asked who they
 * are, no policy narrows, nothing is checked on its way out. A process of its own: arguments are the database's address and
 * the organisation; it tells its own address.
 */
import Fastify from "fastify";
import pg from "pg";

const [url, owner] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });
const today = new Date().toISOString().slice(0, 10);
const rowsOf = async (statement: string, ...values: readonly unknown[]) =>
	(await pool.query(statement, [owner, ...values])).rows;

const workingIn = `
	with recursive within as (
		select id from unit where owner = $1 and id = $2
		union all select u.id from unit as u join within on u.owner = $1 and u.parent = within.id
	), persons as (
		select distinct e.person as id from employment as e join within on e.owner = $1 and e.unit = within.id
		where e.valid_from <= $3 and (e.valid_to is null or e.valid_to >= $3)
	)`;
const upwards = (first: string) => `
	with recursive above as (
		${first}
		union select u.id, u.parent from unit as u join above on u.owner = $1 and u.id = above.parent
	)`;
const requiredOn =
	"(r.valid_from is null or r.valid_from <= $3) and (r.valid_to is null or r.valid_to >= $3)";

const server = Fastify();
type Asked = { readonly Params: { readonly id: string } };

server.get<Asked>("/api/v1/analyses/:id/findings", async ({ params: { id } }) => {
	const [items, [counted]] = await Promise.all([
		rowsOf(
			`select id, analysis, kind, place, requirement, unit, competence, unit_path, competence_name, content
			from finding where owner = $1 and analysis = $2 order by kind, place limit 50`,
			id,
		),
		rowsOf("select count(*)::integer as total from finding where owner = $1 and analysis = $2", id),
	]);
	return { items, ...counted };
});

server.get<Asked>("/api/v1/units/:id/matrix", async ({ params: { id } }) => {
	const [persons, holdings, columns] = await Promise.all([
		rowsOf(
			`${workingIn} select id, staff_number, name from person
			where owner = $1 and id in (select id from persons) order by name, staff_number`,
			id,
			today,
		),
		rowsOf(
			`${workingIn} select person, competence, level, evidence, in_use, valid_from, valid_to from holding
			where owner = $1 and person in (select id from persons)`,
			id,
			today,
		),
		rowsOf(
			`${upwards("select id, parent from unit where owner = $1 and id = $2")}
			select distinct c.id, c.name from requirement as r join competence as c on c.owner = r.owner and c.id = r.competence
			where r.owner = $1 and r.unit in (select id from above) and ${requiredOn}`,
			id,
			today,
		),
	]);
	return { persons, holdings, columns };
});

server.get<Asked>("/api/v1/persons/:id/competences", async ({ params: { id } }) => {
	const [[person], held, asked] = await Promise.all([
		rowsOf("select id, staff_number, name from person where owner = $1 and id = $2", id),
		rowsOf(
			`select h.id, h.competence, c.name, h.level, h.evidence, h.in_use, h.valid_from, h.valid_to
			from holding as h join competence as c on c.owner = h.owner and c.id = h.competence
			where h.owner = $1 and h.person = $2 order by c.name`,
			id,
		),
		rowsOf(
			`${upwards(`select u.id, u.parent from employment as e join unit as u on u.owner = e.owner and u.id = e.unit
				where e.owner = $1 and e.person = $2 and e.valid_from <= $3 and (e.valid_to is null or e.valid_to >= $3)`)}
			select r.id, r.unit, r.competence, c.name, r.min_level, r.min_evidence, r.criticality, r.roles, r.basis
			from requirement as r join competence as c on c.owner = r.owner and c.id = r.competence
			where r.owner = $1 and r.unit in (select id from above) and ${requiredOn}`,
			id,
			today,
		),
	]);
	return { person, held, asked };
});

server.get<Asked>("/api/v1/plans/:id", async ({ params: { id } }) => {
	const [plan] = await rowsOf(
		`select p.*,
			(select count(*)::integer from plan_participant as o where o.owner = $1 and o.plan = p.id
				and o.valid_from <= $3 and (o.valid_to is null or o.valid_to >= $3)) as participants,
			(select count(*)::integer from goal as o where o.owner = $1 and o.plan = p.id) as goals,
			(select count(*)::integer from measure as o where o.owner = $1 and o.plan = p.id and o.status <> 'dropped') as measures,
			(select count(*)::integer from plan_input as o where o.owner = $1 and o.plan = p.id) as inputs,
			(select count(*)::integer from plan_input as o where o.owner = $1 and o.plan = p.id and o.answer is null) as open_inputs
		from plan as p where p.owner = $1 and p.id = $2`,
		id,
		today,
	);
	return plan;
});

process.on("disconnect", () => process.exit());
process.send?.(await server.listen({ host: "127.0.0.1", port: 0 }));
