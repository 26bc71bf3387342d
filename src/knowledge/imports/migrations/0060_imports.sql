-- Files on their way in: uploaded, read and judged, then confirmed or let go.

create table import (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	as_of date not null,
	status text not null default 'checked' check (status in ('checked', 'confirmed', 'discarded')),
	created_at timestamptz not null default now(),
	created_by uuid,
	confirmed_at timestamptz,
	-- The import report (rows, ignored columns, faults) and what confirming would do: counts per kind, no person.
	report jsonb not null,
	changes jsonb not null,
	primary key (owner, id)
);
select tenancy.protect_owned('import');
select tenancy.keep('import', '', '{}', '{report,changes}');

-- The file itself, until the import is confirmed or discarded, or seven days have gone.
create table import_file (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	import uuid not null,
	kind text not null check (kind in ('staff', 'units', 'catalogue', 'holdings', 'requirements', 'positions', 'turnover')),
	name text not null,
	size integer not null,
	content_hash text not null,
	content bytea not null,
	primary key (owner, id),
	unique (owner, import, kind),
	foreign key (owner, import) references import (owner, id) on delete cascade
);
select tenancy.protect_owned('import_file');
create policy persons_seen on import_file as restrictive for all to rodtrad_request using ((select tenancy.sees_persons())) with check ((select tenancy.sees_persons()));
select tenancy.keep('import_file', '', '{}', '{content}');
