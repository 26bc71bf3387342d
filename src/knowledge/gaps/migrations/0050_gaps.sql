-- Analyses and what they found. Neither is changed afterwards: a correction tomorrow is a new analysis.

-- The share that leaves within a year, by age and group; an organisation's own table. Without rows: the product's.
create table turnover_rate (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	source text not null,
	age_from integer not null check (age_from between 0 and 150),
	age_to integer not null check (age_to between 0 and 150),
	education_group text,
	yearly_exit numeric(12, 10) not null check (yearly_exit between 0 and 1),
	place integer not null default 0,
	primary key (owner, id),
	check (age_to >= age_from)
);
select tenancy.protect_owned('turnover_rate');
select tenancy.keep('turnover_rate');

create table analysis (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	as_of date not null,
	recorded_at timestamptz not null default now(),
	recorded_by uuid,
	definition_version integer not null,
	-- SHA-256 of everything that went in, in a fixed order.
	input_hash text not null,
	-- How many rows of each kind went in.
	input_counts jsonb not null,
	recruitment numeric(12, 10),
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
	requirement uuid,
	unit uuid,
	competence uuid,
	-- As they were called.
	unit_path text,
	competence_name text not null,
	-- The finding whole, as the definitions have it (GapFinding, or PhaseOut).
	content jsonb not null,
	-- Of a gap, for search and order.
	state text check (state in ('gap', 'one-away', 'robust', 'empty-group')),
	criticality integer,
	gap_amount integer,
	coverage integer,
	key_persons integer,
	primary key (owner, id),
	unique (owner, analysis, kind, place),
	foreign key (owner, analysis) references analysis (owner, id) on delete cascade
);
create index finding_by_requirement on finding (owner, requirement);
select tenancy.protect_owned('finding');
select tenancy.keep('finding', '', '{}', '{content}');
create trigger keep_as_found before update on finding for each row execute function tenancy.refuse_change();
