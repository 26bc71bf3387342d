-- Organisations, their units and people, and who works with whom.

-- The directory of organisations is public: names and numbers from the register of entities. Each changes its own row.
create table organisation (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	kind text not null check (kind in ('municipality', 'region', 'county-municipality', 'county-governor', 'directorate', 'development-centre', 'education-institution', 'hospital-trust')),
	name text not null check (name <> ''),
	-- Number in the register of legal entities (nine digits) and of municipalities or counties.
	organisation_number text check (organisation_number ~ '^\d{9}$'),
	area_number text check (area_number ~ '^\d{2}(\d{2})?$'),
	valid_from date,
	valid_to date,
	primary key (owner, id),
	check (owner = id),
	check (valid_to >= valid_from)
);
alter table organisation enable row level security;
create policy directory_reads on organisation for select to rodtrad_request using ((select tenancy.organisation()) is not null);
create policy owner_changes on organisation for update to rodtrad_request using (owner = (select tenancy.organisation())) with check (owner = (select tenancy.organisation()));
grant select, update on organisation to rodtrad_request;
select tenancy.keep('organisation');
select tenancy.open_to_door('organisation', '{select}');

-- Which organisation came after which: mergers (several before one) and splits (one before several).
create table organisation_succession (
	predecessor uuid not null,
	successor uuid not null,
	on_day date not null,
	note text not null default '',
	primary key (predecessor, successor, on_day)
);
select tenancy.protect_reference('organisation_succession');

create table unit (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	name text not null check (name <> '' and name = btrim(name)),
	code text,
	parent uuid,
	kostra_function text check (kostra_function in ('232', '233', '241', '234', '253', '254', '261')),
	valid_from date,
	valid_to date,
	primary key (owner, id),
	foreign key (owner, parent) references unit (owner, id),
	check (parent <> id),
	check (valid_to >= valid_from)
);
-- Two units that are open at once under one parent have different names; a code is used by one open unit.
create unique index unit_by_name on unit (owner, coalesce(parent, '00000000-0000-0000-0000-000000000000'), name) where valid_to is null;
create unique index unit_by_code on unit (owner, code) where code is not null and valid_to is null;
select tenancy.protect_owned('unit');
select tenancy.keep('unit');

-- What a unit was called, and where it stood, up to and with a day. A row of unit says how it is from then on.
create table unit_former (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	unit uuid not null,
	name text not null check (name <> '' and name = btrim(name)),
	parent uuid,
	valid_to date not null,
	primary key (owner, id),
	unique (owner, unit, valid_to),
	foreign key (owner, unit) references unit (owner, id) on delete cascade,
	foreign key (owner, parent) references unit (owner, id)
);
select tenancy.protect_owned('unit_former');
select tenancy.keep('unit_former');

-- Mergers and splits of units: the old ones close, the new ones open, and this says which came after which.
create table unit_succession (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	predecessor uuid not null,
	successor uuid not null,
	on_day date not null,
	primary key (owner, id),
	unique (owner, predecessor, successor),
	foreign key (owner, predecessor) references unit (owner, id),
	foreign key (owner, successor) references unit (owner, id)
);
select tenancy.protect_owned('unit_succession');
select tenancy.keep('unit_succession');

create table person (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	staff_number text not null check (staff_number <> ''),
	name text,
	birth date,
	gender text check (gender in ('female', 'male')),
	primary key (owner, id),
	unique (owner, staff_number)
);
select tenancy.protect_personal('person', 'id');
select tenancy.keep('person', 'id', '{staff_number,name,birth,gender}');

-- The titles of an organisation's payroll, and the education group each counts as.
create table position_title (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	title text not null check (title <> ''),
	education_group text not null check (education_group <> ''),
	primary key (owner, id),
	unique (owner, title)
);
select tenancy.protect_owned('position_title');
select tenancy.keep('position_title');

-- An established position (stillingshjemmel) of a unit, held or vacant. Size in whole 0.01 %.
create table position (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	unit uuid not null,
	title text not null check (title <> ''),
	education_group text,
	position_size integer not null check (position_size between 0 and 15000),
	valid_from date not null,
	valid_to date,
	primary key (owner, id),
	foreign key (owner, unit) references unit (owner, id),
	check (valid_to >= valid_from)
);
select tenancy.protect_owned('position');
select tenancy.keep('position');

create table employment (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	person uuid not null,
	unit uuid not null,
	position uuid,
	education_group text,
	title text,
	position_size integer not null check (position_size between 0 and 15000),
	employment_type text check (employment_type in ('permanent', 'temporary', 'substitute', 'apprentice')),
	valid_from date not null,
	valid_to date,
	primary key (owner, id),
	unique (owner, person, unit, valid_from),
	foreign key (owner, person) references person (owner, id) on delete cascade,
	foreign key (owner, unit) references unit (owner, id),
	foreign key (owner, position) references position (owner, id),
	check (valid_to >= valid_from)
);
create index employment_by_unit on employment (owner, unit);
select tenancy.protect_personal('employment', 'person');
select tenancy.keep('employment', 'person', '{position_size,employment_type,education_group,title}');

create table cooperation (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	name text not null check (name <> ''),
	description text not null default '',
	valid_from date not null,
	valid_to date,
	primary key (owner, id),
	check (valid_to >= valid_from)
);
select tenancy.protect_owned('cooperation');
create policy participant_reads on cooperation for select to rodtrad_request using (exists (
	select from tenancy.participation as p
	where p.owner = cooperation.owner and p.cooperation = cooperation.id and p.participant = (select tenancy.organisation())
		and p.valid_from <= (select tenancy.today()) and (p.valid_to is null or p.valid_to >= (select tenancy.today()))
));
select tenancy.keep('cooperation');
alter table tenancy.participation add foreign key (owner, cooperation) references cooperation (owner, id) on delete cascade;
-- A participation is ended by whoever saw its newest version, and each change leaves an event.
alter table tenancy.participation
	add column id uuid not null default gen_random_uuid(),
	add column version integer not null default 1,
	add unique (owner, id);
select tenancy.keep('tenancy.participation');

-- One person with employments in several municipalities: each links its own row to one common person, inside a
-- cooperation for that purpose. Nobody sees another's row through it.
create table person_link (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	cooperation uuid not null,
	part uuid not null,
	common_person uuid not null,
	person uuid not null,
	primary key (owner, id),
	unique (owner, cooperation, part, person),
	foreign key (owner, cooperation) references cooperation (owner, id) on delete cascade
);
select tenancy.protect_shared('person_link', 'shared-persons');
create policy persons_seen on person_link as restrictive for all to rodtrad_request
	using ((select tenancy.sees_persons()) and part = (select tenancy.organisation()))
	with check ((select tenancy.sees_persons()) and part = (select tenancy.organisation()));
select tenancy.keep('person_link', 'person');
