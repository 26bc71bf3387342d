/**
 * Who counts for what: 250,000 staff, 5,000,000 holdings, 100,000 requirements, beside DuckDB doing the same
 * aggregation in SQL on tables in its own memory. Both begin at the columns with dates and end at persons and
 * positions per requirement; the results must be equal.
 */
import { type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, INTEGER } from "@duckdb/node-api";
import {
	type EmploymentColumns,
	type HoldingColumns,
	passesFilter,
	type RequirementColumns,
	type RoleFilters,
} from "../src/knowledge/gaps/layout/columns.ts";
import { matchHolders } from "../src/knowledge/gaps/supply/who-counts.ts";
import { bestTimesOf, drawFrom, peakRssMb, tell } from "./measuring.ts";

const size = { persons: 250_000, holdings: 5_000_000, requirements: 100_000 };
const competenceCount = 400;
const names = { groups: 20, positions: 60 };
const filterCount = 25;
const unitCount = 5_000;
const today = 20_000;

const draw = drawFrom(2025);

/** A tree with up to ten units under each, in the order that a unit and all below it stand together. */
function drawUnits(): { parent: Int32Array; end: Int32Array } {
	const children: number[][] = Array.from({ length: unitCount }, () => []);
	for (let unit = 357; unit < unitCount; unit += 1) {
		children[unit < 2_000 ? unit % 357 : 357 + (unit % 1_643)]!.push(unit);
	}
	const parent = new Int32Array(unitCount);
	const end = new Int32Array(unitCount);
	let next = 0;
	const place = (unit: number, above: number) => {
		const index = next;
		next += 1;
		parent[index] = above;
		for (const child of children[unit]!) place(child, index);
		end[index] = next;
	};
	for (let top = 0; top < 357; top += 1) place(top, -1);
	return { parent, end };
}

const units = drawUnits();
const employmentRows = { person: new Int32Array(size.persons * 1.1) };
for (let row = 0; row < employmentRows.person.length; row += 1) {
	employmentRows.person[row] = row < size.persons ? row : draw(size.persons);
}
employmentRows.person.sort();
const employments = {
	start: startsBy(employmentRows.person),
	unit: Int32Array.from(employmentRows.person, () => draw(unitCount)),
	group: Int32Array.from(employmentRows.person, () => draw(names.groups)),
	position: Int32Array.from(employmentRows.person, () => names.groups + draw(names.positions)),
	size: Int32Array.from(employmentRows.person, () => 500 * (1 + draw(20))),
	from: Int32Array.from(employmentRows.person, () => today - 3_000 + draw(3_100)),
	to: Int32Array.from(employmentRows.person, () =>
		draw(10) === 0 ? today - 50 + draw(500) : 99_999,
	),
};
const holderOf = new Int32Array(size.holdings).map(() => draw(size.persons)).sort();
const holdings = {
	start: startsBy(holderOf),
	competence: holderOf.map(() => draw(competenceCount)),
	level: Uint8Array.from(holderOf, () => draw(5)),
	evidence: Uint8Array.from(holderOf, () => draw(3)),
	inUse: Uint8Array.from(holderOf, () => (draw(8) === 0 ? 0 : 1)),
	from: holderOf.map(() => today - 2_000 + draw(2_050)),
	to: holderOf.map(() => today - 300 + draw(2_000)),
};
const requirements: RequirementColumns = {
	unit: new Int32Array(size.requirements).map(() => draw(unitCount)),
	competence: new Int32Array(size.requirements).map(() => draw(competenceCount)),
	minLevel: new Uint8Array(size.requirements).map(() => draw(4)),
	minEvidence: new Uint8Array(size.requirements).map(() => draw(3)),
	filter: new Int32Array(size.requirements).map(() => draw(filterCount)),
};
const nameCount = names.groups + names.positions;
const filters: RoleFilters = {
	count: filterCount,
	names: nameCount,
	takes: new Uint8Array(filterCount * nameCount).map(() => (draw(6) === 0 ? 1 : 0)),
	takesAll: new Uint8Array(filterCount).map((_, filter) => (filter === 0 ? 1 : 0)),
};

function startsBy(owner: Int32Array): Int32Array {
	const start = new Int32Array(size.persons + 1);
	for (const person of owner) start[person + 1]! += 1;
	for (let person = 0; person < size.persons; person += 1) start[person + 1]! += start[person]!;
	return start;
}

function coverageOf(from: Int32Array, to: Int32Array): Uint8Array {
	const coverage = new Uint8Array(from.length);
	for (let row = 0; row < from.length; row += 1) {
		// Both differences are negative exactly when the period covers the day: no branch to mispredict.
		coverage[row] = ((from[row]! - today - 1) & (today - to[row]! - 1)) >>> 31;
	}
	return coverage;
}

function countOurs(): { headcount: Int32Array; positions: Float64Array } {
	const staff: EmploymentColumns = {
		...employments,
		coverage: coverageOf(employments.from, employments.to),
	};
	const held: HoldingColumns = { ...holdings, coverage: coverageOf(holdings.from, holdings.to) };
	return matchHolders(units, staff, held, requirements, filters, competenceCount);
}

/** The same in SQL. The tree and the role filters come as the tables of pairs that a join wants. */
const question = `
	SELECT id, count(DISTINCT person) AS headcount, sum(size) AS positions
	FROM (
		SELECT DISTINCT r.id, e.row, e.person, e.size
		FROM holdings h
		JOIN employments e ON e.person = h.person
		JOIN ancestors a ON a.unit = e.unit
		JOIN requirements r ON r.unit = a.scope AND r.competence = h.competence
			AND h.level >= r.min_level AND h.evidence >= r.min_evidence
		JOIN passes p ON p.filter = r.filter AND p.grp = e.grp AND p.position = e.position
		WHERE h.in_use = 1 AND h.valid_from <= ${today} AND h.valid_to >= ${today}
			AND e.valid_from <= ${today} AND e.valid_to >= ${today}
	)
	GROUP BY id`;

async function load(
	connection: DuckDBConnection,
	table: string,
	columns: Readonly<Record<string, ArrayLike<number>>>,
): Promise<void> {
	const columnNames = Object.keys(columns);
	await connection.run(
		`CREATE TABLE ${table} (${columnNames.map((name) => `${name} INTEGER`).join(", ")})`,
	);
	const appender = await connection.createAppender(table);
	const values = Object.values(columns);
	const length = values[0]!.length;
	for (let from = 0; from < length; from += 2_048) {
		const to = Math.min(length, from + 2_048);
		const chunk = DuckDBDataChunk.create(columnNames.map(() => INTEGER));
		chunk.setColumns(values.map((column) => Array.prototype.slice.call(column, from, to)));
		appender.appendDataChunk(chunk);
	}
	appender.closeSync();
}

function pairsOfUnits(): { unit: number[]; scope: number[] } {
	const pairs = { unit: [] as number[], scope: [] as number[] };
	for (let unit = 0; unit < unitCount; unit += 1) {
		for (let scope = unit; scope >= 0; scope = units.parent[scope]!) {
			pairs.unit.push(unit);
			pairs.scope.push(scope);
		}
	}
	return pairs;
}

function rolesThatPass(): { filter: number[]; grp: number[]; position: number[] } {
	const roles = { filter: [] as number[], grp: [] as number[], position: [] as number[] };
	for (let filter = 0; filter < filterCount; filter += 1) {
		for (let grp = 0; grp < names.groups; grp += 1) {
			for (let position = names.groups; position < nameCount; position += 1) {
				if (!passesFilter(filters, filter, grp, position)) continue;
				roles.filter.push(filter);
				roles.grp.push(grp);
				roles.position.push(position);
			}
		}
	}
	return roles;
}

const connection = await (await DuckDBInstance.create(":memory:")).connect();
await load(connection, "employments", {
	row: Int32Array.from(employmentRows.person.keys()),
	person: employmentRows.person,
	unit: employments.unit,
	grp: employments.group,
	position: employments.position,
	size: employments.size,
	valid_from: employments.from,
	valid_to: employments.to,
});
await load(connection, "holdings", {
	person: holderOf,
	competence: holdings.competence,
	level: holdings.level,
	evidence: holdings.evidence,
	in_use: holdings.inUse,
	valid_from: holdings.from,
	valid_to: holdings.to,
});
await load(connection, "requirements", {
	id: Int32Array.from(requirements.unit.keys()),
	unit: requirements.unit,
	competence: requirements.competence,
	min_level: requirements.minLevel,
	min_evidence: requirements.minEvidence,
	filter: requirements.filter,
});
await load(connection, "ancestors", pairsOfUnits());
await load(connection, "passes", rolesThatPass());
const loadedMb = peakRssMb();

let ours = countOurs();
const oursMb = peakRssMb();
const { seconds, baselineSeconds } = await bestTimesOf(
	8,
	() => {
		ours = countOurs();
	},
	() => connection.run(question),
);

const theirs = await connection.runAndReadAll(question);
const [id = [], headcount = [], positions = []] = theirs.getColumns();
let rows = 0;
id.forEach((requirement, row) => {
	const index = Number(requirement);
	if (
		ours.headcount[index] !== Number(headcount[row]) ||
		ours.positions[index] !== Number(positions[row])
	) {
		throw new Error(`Requirement ${index} differs from DuckDB's answer`);
	}
	rows += 1;
});
if (rows !== ours.headcount.filter((count) => count > 0).length) {
	throw new Error("DuckDB finds other requirements with supply");
}
tell({
	bench: "supply: 250,000 staff, 5,000,000 holdings, 100,000 requirements, beside DuckDB",
	seconds,
	baselineSeconds,
	ratio: seconds / baselineSeconds,
	peakRssMb: peakRssMb(),
	bar: { ratio: 1 },
	note: `equal results for ${rows} requirements; memory with both sets of data loaded ${Math.round(loadedMb)} MB, after our count ${Math.round(oursMb)} MB`,
});
