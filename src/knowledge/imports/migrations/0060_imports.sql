-- Files on their way in: uploaded, read and judged, then confirmed or let go.

create table import (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	as_of date not null,
	-- Whether what the files of holdings, requirements and the catalogue lack is ended too.
	whole boolean not null default false,
	status text not null default 'checked' check (status in ('checked', 'confirmed', 'discarded')),
	created_at timestamptz not null default now(),
	created_by uuid,
	confirmed_at timestamptz,
	-- What was read of each file, and how many faults; the faults in every language; and what confirming would do as
	-- counts per kind. No person.
	report jsonb not null,
	faults jsonb not null,
	changes jsonb not null,
	primary key (owner, id)
);
select tenancy.protect_owned('import');
select tenancy.keep('import', '', '{}', '{report,faults,changes}');

-- What was read of a file (gzip of JSON), until the import is confirmed or discarded, or seven days have gone. Never the
-- file as it came in: it may hold identity numbers, which reading drops.
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
select tenancy.keep('import_file', '', '{}', '{content,content_hash}');
