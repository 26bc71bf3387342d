-- Analyses and what they found. Neither is changed afterwards: a correction tomorrow is a new analysis.

-- The share that leaves within a year, by age and group: an organisation's own table, at most one. No row, or no rates:
-- the product's own table is used. The row stays when the own table goes, so that its version never begins again.
create table turnover_table (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	name text not null check (name <> ''),
	source text not null check (source <> ''),
	-- [{"ageFrom", "ageTo", "educationGroup", "yearlyExit"}]: of several that cover an age, the first counts.
	rates jsonb,
	primary key (owner, id),
	unique (owner)
);
select tenancy.protect_owned('turnover_table');
select tenancy.keep('turnover_table');

create table analysis (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	as_of date not null,
	recorded_at timestamptz not null default clock_timestamp(),
	recorded_by uuid,
	definition_version integer not null,
	-- SHA-256 of everything that went in, in a fixed order.
	input_hash text not null,
	-- How many rows of each kind went in.
	input_counts jsonb not null,
	recruitment numeric check (recruitment between 0 and 1),
	turnover_name text not null,
	turnover_source text not null,
	note text not null default '',
	primary key (owner, id)
);
create index analysis_by_day on analysis (owner, as_of desc, recorded_at desc);
select tenancy.protect_owned('analysis');
select tenancy.keep('analysis');
create trigger keep_as_found before update on analysis for each row execute function tenancy.refuse_change();

-- A gap as it was found, or a competence that nobody requires (phase-out). Holds no person. The edge requirement → finding.
create table finding (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	analysis uuid not null,
	kind text not null check (kind in ('gap', 'phase-out')),
	-- Its place in the order that matters most first, from 1.
	place integer not null,
	-- As they were then: without foreign keys, since the finding stays when they go.
	requirement uuid,
	unit uuid,
	competence uuid,
	-- As they were called.
	unit_path text,
	competence_name text not null,
	-- The finding whole, as the definitions have it (GapFinding, or PhaseOut).
	content jsonb not null,
	-- Of a gap, for search and order: amounts in what it is counted in (hundredths of an FTE), risks in hundred-thousandths.
	state text check (state in ('gap', 'one-away', 'robust', 'empty-group')),
	criticality integer,
	counted_in text,
	gap_amount bigint,
	coverage integer,
	key_persons integer,
	risk_12 integer,
	risk_24 integer,
	risk_36 integer,
	risk_60 integer,
	primary key (owner, id),
	unique (owner, analysis, kind, place),
	foreign key (owner, analysis) references analysis (owner, id) on delete cascade
);
create index finding_by_requirement on finding (owner, requirement);
select tenancy.protect_owned('finding');
select tenancy.keep('finding', '', '{}', '{content}');
create trigger keep_as_found before update on finding for each row execute function tenancy.refuse_change();
