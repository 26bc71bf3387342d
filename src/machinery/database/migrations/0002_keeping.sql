-- What every kept row has: a version that a stale write is refused by, and an audit event for every change.

-- More of what a request says of itself: the account that asks.
create function tenancy.account() returns uuid language sql stable parallel safe
	as $$ select nullif(current_setting('rodtrad.account', true), '')::uuid $$;

-- The roles that see rows about persons. All others see none but those about themselves, whatever the program asks for.
-- 'system' is the program itself at work for an organisation: import by command, the demo region, retention.
create function tenancy.sees_persons() returns boolean language sql stable parallel safe
	as $$ select tenancy.roles() && array['unit-leader', 'quality-developer', 'municipal-director', 'municipal-administrator', 'system'] $$;

-- For a table with the columns owner and one that names the person it is about: as protect_owned, and among the owner's
-- own people only roles that see persons, and the person.
create function tenancy.protect_personal(target regclass, about text) returns void language plpgsql
	as $$
declare
	seen text := format('(select tenancy.sees_persons()) or %I = (select tenancy.person())', about);
begin
	perform tenancy.protect_owned(target);
	execute format('create policy persons_seen on %s as restrictive for all to rodtrad_request using (%s) with check (%s)', target, seen, seen);
end
$$;

-- As before, but the cooperations that the asker takes part in are looked up once for a statement, not once for a row.
create or replace function tenancy.protect_shared(target regclass, purpose text) returns void language plpgsql
	as $$
declare
	takes_part text := format('(owner, cooperation) in (select p.owner, p.cooperation from tenancy.participation as p
		where p.participant = (select tenancy.organisation()) and p.purpose = %L
			and p.valid_from <= (select tenancy.today()) and (p.valid_to is null or p.valid_to >= (select tenancy.today())))', purpose);
	own_part text := 'part = (select tenancy.organisation()) and ' || takes_part;
begin
	perform tenancy.protect_owned(target);
	execute format('create policy participant_reads on %s for select to rodtrad_request using ((part is null or part = (select tenancy.organisation())) and %s)', target, takes_part);
	execute format('create policy participant_adds on %s for insert to rodtrad_request with check (%s)', target, own_part);
	execute format('create policy participant_changes on %s for update to rodtrad_request using (%s) with check (%s)', target, own_part, own_part);
	execute format('create policy participant_removes on %s for delete to rodtrad_request using (%s)', target, own_part);
end
$$;

-- The role that opens the door: before sign-in nobody knows the organisation. It sees accounts, sessions and one-time
-- links of all organisations, and nothing else. It is as harmless as the role of requests in every other way.
do $$
begin
	if not exists (select from pg_roles where rolname = 'rodtrad_door') then
		create role rodtrad_door nologin nosuperuser nobypassrls nocreaterole nocreatedb noinherit;
	end if;
exception when duplicate_object or unique_violation then null;
end
$$;
do $$
begin
	if not (select rolsuper from pg_roles where rolname = current_user) then
		execute format('grant rodtrad_door to %I', current_user);
	end if;
exception when insufficient_privilege then null;
end
$$;
grant usage on schema public, tenancy to rodtrad_door;

-- Opens a table to the door for the commands named, e.g. '{select,update}'.
create function tenancy.open_to_door(target regclass, commands text[]) returns void language plpgsql
	as $$
declare
	command text;
begin
	foreach command in array commands loop
		execute format('create policy door_%s on %s for %s to rodtrad_door %s', command, target, command, case command
			when 'insert' then 'with check (true)' when 'update' then 'using (true) with check (true)' else 'using (true)' end);
		execute format('grant %s on %s to rodtrad_door', command, target);
	end loop;
end
$$;

-- A change makes the next version; the row keeps its id.
create function tenancy.next_version() returns trigger language plpgsql
	as $$
begin
	if new.id is distinct from old.id then
		raise exception 'A row of % cannot change id.', tg_table_name using errcode = 'integrity_constraint_violation';
	end if;
	new.version := old.version + 1;
	return new;
end
$$;

-- What was found stays as it was found.
create function tenancy.refuse_change() returns trigger language plpgsql
	as $$
begin
	raise exception 'Rows of % are never changed.', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create schema audit;
grant usage on schema audit to rodtrad_request, rodtrad_door;

-- Who did what to which row, and when. before and after hold what changed and is not personal.
create table audit.event (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	at timestamptz not null default clock_timestamp(),
	organisation uuid not null,
	account uuid,
	roles text[] not null default '{}',
	action text not null,
	subject text not null,
	row_id uuid,
	about uuid,
	before jsonb,
	after jsonb,
	primary key (owner, id)
);
create index event_by_time on audit.event (owner, at desc);
create index event_by_row on audit.event (owner, row_id);
create index event_by_person on audit.event (owner, about) where about is not null;
alter table audit.event enable row level security;
create policy owner_reads on audit.event for select to rodtrad_request using (owner = (select tenancy.organisation()));
create policy actor_adds on audit.event for insert to rodtrad_request with check (organisation = (select tenancy.organisation()));
grant select, insert on audit.event to rodtrad_request;
select tenancy.open_to_door('audit.event', '{insert}');

-- The personal part of an event. Retention erases it; the event stays.
create table audit.personal_value (
	owner uuid not null,
	event uuid not null,
	about uuid,
	before jsonb,
	after jsonb,
	primary key (owner, event),
	foreign key (owner, event) references audit.event (owner, id)
);
create index personal_value_by_person on audit.personal_value (owner, about) where about is not null;
alter table audit.personal_value enable row level security;
create policy owner_reads on audit.personal_value for select to rodtrad_request using (owner = (select tenancy.organisation()));
create policy owner_adds on audit.personal_value for insert to rodtrad_request with check (owner = (select tenancy.organisation()));
create policy owner_erases on audit.personal_value for delete to rodtrad_request using (owner = (select tenancy.organisation()));
create policy persons_seen on audit.personal_value as restrictive for select to rodtrad_request using ((select tenancy.sees_persons()) or about = (select tenancy.person()));
create policy persons_erased on audit.personal_value as restrictive for delete to rodtrad_request using ((select tenancy.sees_persons()));
grant select, insert, delete on audit.personal_value to rodtrad_request;
select tenancy.open_to_door('audit.personal_value', '{insert}');

-- The keys of a that are not the same in b, without the ones left out.
create function audit.changed(a jsonb, b jsonb, left_out text[]) returns jsonb language sql immutable parallel safe
	as $$ select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(a - left_out) where value is distinct from b -> key $$;

-- The keys of a that are named.
create function audit.only(a jsonb, named text[]) returns jsonb language sql immutable parallel safe
	as $$ select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(a) where key = any (named) and value <> 'null' $$;

-- One event for each row that a statement added, changed or removed. Arguments: the column that names the person the row
-- is about ('' for none), the personal columns, and the columns that are never kept (hashes, contents of files).
create function audit.record() returns trigger language plpgsql
	as $$
declare
	about_column text := nullif(tg_argv[0], '');
	personal text[] := tg_argv[1]::text[];
	silent text[] := tg_argv[2]::text[] || '{owner,id,version}';
	actor uuid := tenancy.organisation();
begin
	if tg_op = 'INSERT' then
		with change as (
			select a.owner, a.id, gen_random_uuid() as event, '{}'::jsonb as before, to_jsonb(a) as after from added as a
		), noted as (
			insert into audit.event (owner, id, organisation, account, roles, action, subject, row_id, about, after)
			select owner, event, coalesce(actor, owner), tenancy.account(), tenancy.roles(), 'add', tg_table_name, id, (after ->> about_column)::uuid, jsonb_strip_nulls(after - silent - personal)
			from change
		)
		insert into audit.personal_value (owner, event, about, after)
		select owner, event, (after ->> about_column)::uuid, audit.only(after, personal) from change
		where audit.only(after, personal) <> '{}';
	elsif tg_op = 'UPDATE' then
		with change as (
			select a.owner, a.id, gen_random_uuid() as event, to_jsonb(r) as before, to_jsonb(a) as after
			from added as a join removed as r on r.owner = a.owner and r.id = a.id
		), real_change as (
			select *, audit.changed(before, after, silent) as was, audit.changed(after, before, silent) as became from change
		), noted as (
			insert into audit.event (owner, id, organisation, account, roles, action, subject, row_id, about, before, after)
			select owner, event, coalesce(actor, owner), tenancy.account(), tenancy.roles(), 'change', tg_table_name, id, (after ->> about_column)::uuid, was - personal, became - personal
			from real_change where was <> '{}' or became <> '{}'
		)
		insert into audit.personal_value (owner, event, about, before, after)
		select owner, event, (after ->> about_column)::uuid, audit.only(was, personal), audit.only(became, personal) from real_change
		where audit.only(was, personal) <> '{}' or audit.only(became, personal) <> '{}';
	else
		with change as (
			select r.owner, r.id, gen_random_uuid() as event, to_jsonb(r) as before from removed as r
		), noted as (
			insert into audit.event (owner, id, organisation, account, roles, action, subject, row_id, about, before)
			select owner, event, coalesce(actor, owner), tenancy.account(), tenancy.roles(), 'remove', tg_table_name, id, (before ->> about_column)::uuid, jsonb_strip_nulls(before - silent - personal)
			from change
		)
		insert into audit.personal_value (owner, event, about, before)
		select owner, event, (before ->> about_column)::uuid, audit.only(before, personal) from change
		where audit.only(before, personal) <> '{}';
	end if;
	return null;
end
$$;

-- Gives a table with owner, id and version what every kept row has. about: the column naming the person it is about.
create function tenancy.keep(target regclass, about text default '', personal text[] default '{}', silent text[] default '{}') returns void language plpgsql
	as $$
declare
	arguments text := format('%L, %L, %L', about, personal::text, silent::text);
begin
	execute format('create trigger next_version before update on %s for each row execute function tenancy.next_version()', target);
	execute format('create trigger audit_add after insert on %s referencing new table as added for each statement execute function audit.record(%s)', target, arguments);
	execute format('create trigger audit_change after update on %s referencing old table as removed new table as added for each statement execute function audit.record(%s)', target, arguments);
	execute format('create trigger audit_remove after delete on %s referencing old table as removed for each statement execute function audit.record(%s)', target, arguments);
end
$$;

revoke execute on function tenancy.protect_personal(regclass, text), tenancy.open_to_door(regclass, text[]), tenancy.keep(regclass, text, text[], text[]) from public;
grant execute on function tenancy.account(), tenancy.sees_persons(), tenancy.next_version(), tenancy.refuse_change(), audit.changed(jsonb, jsonb, text[]), audit.only(jsonb, text[]), audit.record() to rodtrad_request, rodtrad_door;
grant execute on function tenancy.organisation(), tenancy.person(), tenancy.roles(), tenancy.today(), tenancy.keep_owner() to rodtrad_door;
