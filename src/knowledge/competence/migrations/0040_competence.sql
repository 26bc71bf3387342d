-- The catalogue, who holds what, and what is required.

create table competence (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	name text not null check (name <> '' and name = btrim(name)),
	kind text check (kind in ('education', 'authorisation', 'course', 'skill')),
	area text,
	description text not null default '',
	validity_months integer check (validity_months > 0),
	-- Of the cooperation's catalogue that it was taken over from.
	origin_owner uuid,
	origin uuid,
	retired_on date,
	primary key (owner, id),
	unique (owner, name)
);
select tenancy.protect_owned('competence');
select tenancy.keep('competence');

-- Who holds one competence also holds the implied; and must hold the required before learning.
create table competence_relation (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	competence uuid not null,
	relation text not null check (relation in ('implies', 'requires')),
	other uuid not null,
	primary key (owner, id),
	unique (owner, competence, relation, other),
	foreign key (owner, competence) references competence (owner, id) on delete cascade,
	foreign key (owner, other) references competence (owner, id),
	check (competence <> other)
);
create index competence_relation_by_other on competence_relation (owner, other);
select tenancy.protect_owned('competence_relation');
select tenancy.keep('competence_relation');

-- The whole catalogue as it was on a day, never changed. With a cooperation its participants can take it over.
create table catalogue_version (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	cooperation uuid,
	part uuid,
	number integer not null check (number > 0),
	published_on date not null,
	note text not null default '',
	content jsonb not null,
	content_hash text not null,
	primary key (owner, id),
	unique (owner, number),
	foreign key (owner, cooperation) references cooperation (owner, id),
	check (part is null or cooperation is not null)
);
select tenancy.protect_shared('catalogue_version', 'catalogue');
select tenancy.keep('catalogue_version', '', '{}', '{content}');
create trigger keep_as_published before update on catalogue_version for each row execute function tenancy.refuse_change();

create table holding (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	person uuid not null,
	competence uuid not null,
	level integer not null default 2 check (level between 0 and 4),
	evidence text not null default 'self-declared' check (evidence in ('self-declared', 'confirmed', 'documented')),
	in_use boolean not null default true,
	willing_to_share boolean,
	valid_from date,
	valid_to date,
	primary key (owner, id),
	foreign key (owner, person) references person (owner, id) on delete cascade,
	foreign key (owner, competence) references competence (owner, id),
	check (valid_to >= valid_from)
);
create index holding_by_person on holding (owner, person);
create index holding_by_competence on holding (owner, competence);
select tenancy.protect_personal('holding', 'person');
select tenancy.keep('holding', 'person', '{level,evidence,in_use,willing_to_share,valid_from,valid_to,competence}');

create table requirement (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	unit uuid not null,
	competence uuid not null,
	counted_in text not null check (counted_in in ('headcount', 'fte', 'share-of-headcount', 'share-of-fte')),
	-- Persons (whole), FTE, or percent, as counted_in says.
	required numeric(12, 4) not null check (required >= 0),
	min_level integer not null default 1 check (min_level between 0 and 4),
	min_evidence text not null default 'self-declared' check (min_evidence in ('self-declared', 'confirmed', 'documented')),
	-- Education groups or positions that it is for; empty is everyone.
	roles text[] not null default '{}',
	criticality integer not null default 2 check (criticality between 1 and 3),
	basis text not null default '',
	-- Its place in the organisation's list: equally urgent findings keep this order.
	place integer not null default 0,
	valid_from date,
	valid_to date,
	primary key (owner, id),
	foreign key (owner, unit) references unit (owner, id),
	foreign key (owner, competence) references competence (owner, id),
	check (valid_to >= valid_from),
	check (counted_in <> 'headcount' or required = trunc(required))
);
create index requirement_by_unit on requirement (owner, unit);
create index requirement_by_competence on requirement (owner, competence);
select tenancy.protect_owned('requirement');
select tenancy.keep('requirement');

-- The edge guidance → requirement. guidance_owner is null for laws and national plans.
create table requirement_guidance (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	requirement uuid not null,
	guidance uuid not null,
	guidance_owner uuid,
	primary key (owner, id),
	unique (owner, requirement, guidance),
	foreign key (owner, requirement) references requirement (owner, id) on delete cascade
);
create index requirement_guidance_by_guidance on requirement_guidance (owner, guidance);
select tenancy.protect_owned('requirement_guidance');
select tenancy.keep('requirement_guidance');

-- How much of a participant's thread hangs on a cooperation's guidance: what it chose to tell. Small counts are not shown.
create table guidance_use (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	cooperation uuid not null,
	part uuid not null,
	guidance uuid not null,
	counted_on date not null,
	requirements integer not null check (requirements >= 0),
	-- Gaps in the newest analysis, those who completed, and what was spent in whole kroner; null: not known, which is not 0.
	findings integer check (findings >= 0),
	measures integer not null check (measures >= 0),
	deliveries integer not null check (deliveries >= 0),
	persons integer check (persons >= 0),
	cost bigint check (cost >= 0),
	primary key (owner, id),
	unique (owner, guidance, part),
	foreign key (owner, cooperation) references cooperation (owner, id),
	foreign key (owner, guidance) references guidance (owner, id) on delete cascade
);
select tenancy.protect_shared('guidance_use', 'guidance');
select tenancy.keep('guidance_use');

-- Removes a row unless another refers to it, and says so; a failed statement would give up the whole transaction.
create function remove_if_free(target regclass, row_id uuid, row_version integer) returns text language plpgsql
	as $$
declare
	removed integer;
begin
	execute format('delete from %s where id = $1 and version = $2', target) using row_id, row_version;
	get diagnostics removed = row_count;
	return case removed when 0 then 'not-there' else 'removed' end;
exception when foreign_key_violation then
	return 'referred';
end
$$;
grant execute on function remove_if_free(regclass, uuid, integer) to rodtrad_request;
