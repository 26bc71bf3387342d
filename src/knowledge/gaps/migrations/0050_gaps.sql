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

-- Removes an analysis with its findings, unless a plan builds on it or a measure on one of its findings. Rooms above refer
-- to them, and this room does not know which; a failed statement would end the transaction, so it is tried in one of its own.
create function remove_analysis(wanted uuid) returns boolean language plpgsql
	as $$
begin
	delete from analysis where id = wanted;
	return true;
exception when foreign_key_violation then
	return false;
end
$$;
revoke execute on function remove_analysis(uuid) from public;
grant execute on function remove_analysis(uuid) to rodtrad_request;

-- A requirement that an analysis has judged is ended, not removed: its findings are joined through it, then and later.
create function keep_analysed() returns trigger language plpgsql
	as $$
begin
	if exists (select from finding as f where f.owner = old.owner and f.requirement = old.id) then
		raise exception 'The requirement is judged by an analysis.' using errcode = 'foreign_key_violation';
	end if;
	return old;
end
$$;
grant execute on function keep_analysed() to rodtrad_request;
create trigger keep_analysed before delete on requirement for each row execute function keep_analysed();
