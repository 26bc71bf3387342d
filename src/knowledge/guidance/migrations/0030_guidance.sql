-- Why something is required: laws and national plans (the same for all), and an organisation's own agreements and goals.

create table national_plan (
	code text primary key,
	name text not null,
	valid_from date not null,
	valid_to date,
	source text not null
);
select tenancy.protect_reference('national_plan');

-- Laws and their sections, and the measures of national plans. The id never changes, so that others can refer to it.
create table national_guidance (
	id uuid primary key,
	kind text not null check (kind in ('law', 'plan-measure')),
	plan text references national_plan (code),
	code text not null,
	area text not null default '',
	title text not null,
	-- Of a plan's measure: grant, procurement, study, not-received, … ; as the plan's report has it.
	measure_type text,
	responsible text not null default '',
	from_year integer,
	-- How sure it is that number and title belong together: from the source, inferred, weakly inferred.
	certainty text not null default 'source' check (certainty in ('source', 'inferred', 'weakly-inferred')),
	status text not null default '',
	source text not null,
	valid_from date,
	valid_to date,
	unique (kind, plan, code)
);
select tenancy.protect_reference('national_guidance');

-- Which measure of one plan went on as which of the next; many to many.
create table national_guidance_continuation (
	predecessor uuid not null references national_guidance (id),
	successor uuid not null references national_guidance (id),
	source text not null,
	primary key (predecessor, successor)
);
select tenancy.protect_reference('national_guidance_continuation');

-- Agreements, local goals, user surveys, demographic needs. With a cooperation it is what its participants work by.
create table guidance (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	cooperation uuid,
	part uuid,
	kind text not null check (kind in ('agreement', 'local-goal', 'user-survey', 'demographic-need', 'regional-strategy', 'other')),
	title text not null check (title <> ''),
	reference text not null default '',
	description text not null default '',
	-- The law or national measure that it carries out, when there is one.
	national uuid references national_guidance (id),
	valid_from date,
	valid_to date,
	primary key (owner, id),
	foreign key (owner, cooperation) references cooperation (owner, id),
	check (part is null or cooperation is not null),
	check (valid_to >= valid_from)
);
select tenancy.protect_shared('guidance', 'guidance');
select tenancy.keep('guidance');
