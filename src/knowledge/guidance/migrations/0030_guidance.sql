-- Why something is required: laws and national plans (the same for all), and an organisation's own agreements and goals.

-- National plans, and programmes and reports that are referred to as such. A period that is not known is null.
create table national_plan (
	code text primary key,
	kind text not null check (kind in ('plan', 'programme', 'official-report', 'white-paper')),
	name text not null,
	valid_from date,
	valid_to date,
	-- Whether its period is running; unknown when nothing was found that says so.
	status text not null check (status in ('current', 'ended', 'unknown')),
	certainty text not null check (certainty in ('source', 'assumed')),
	-- What a reader should know besides, in bokmål.
	note text not null default '',
	source text not null
);
select tenancy.protect_reference('national_plan');

-- Laws and their sections, national plans as a whole, and their measures. The id never changes, so that others can refer
-- to it.
create table national_guidance (
	id uuid primary key,
	kind text not null check (kind in ('law', 'plan', 'plan-measure')),
	plan text references national_plan (code),
	code text not null,
	area text not null default '',
	title text not null,
	-- Of a plan's measure: what the state does. Several at once when the source says so; empty when it says nothing.
	measure_types text[] not null default '{}' check (measure_types <@ '{grant,procurement,study,implementation,coordination,assignment,not-received}'),
	-- The same as the source writes it, and who pays and receives.
	type_text text not null default '',
	responsible text not null default '',
	from_year integer,
	until_year integer,
	-- Whether the measure went on in the next plan; null when the source does not say.
	continued boolean,
	-- The other numbers that the same measure has in the same plan.
	also_numbered text[] not null default '{}',
	-- How sure it is that number and title belong together.
	certainty text not null default 'source' check (certainty in ('source', 'inferred', 'weakly-inferred', 'assumed')),
	note text not null default '',
	source text not null,
	valid_from date,
	valid_to date,
	unique nulls not distinct (kind, plan, code),
	check ((kind = 'law') = (plan is null))
);
select tenancy.protect_reference('national_guidance');

-- Which measure of one plan went on as which of the next; many to many.
create table national_guidance_continuation (
	predecessor uuid not null references national_guidance (id),
	successor uuid not null references national_guidance (id),
	source text not null,
	primary key (predecessor, successor)
);
create index national_guidance_continuation_by_successor on national_guidance_continuation (successor);
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
create index guidance_by_national on guidance (owner, national);
select tenancy.protect_shared('guidance', 'guidance');
select tenancy.keep('guidance');
