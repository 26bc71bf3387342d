-- What the headers of the organisation's own files stand for, so that it is said once and not at every import.

create table column_mapping (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	kind text not null check (kind in ('staff', 'units', 'catalogue', 'holdings', 'requirements', 'positions', 'turnover')),
	-- [{ header, field }], header as written; field null: the column is not read. No person.
	columns jsonb not null,
	primary key (owner, id),
	unique (owner, kind)
);
select tenancy.protect_owned('column_mapping');
select tenancy.keep('column_mapping', '', '{}', '{columns}');
