-- Who may see and change which row. Every later table is given its policies by one of the functions at the end.

create schema tenancy;

-- The role of every request. It owns nothing, is member of nothing and cannot sign in. Roles belong to the whole server,
-- so another database on it may have made it already; the start checks that it is as harmless as this.
do $$
begin
	if not exists (select from pg_roles where rolname = 'rodtrad_request') then
		create role rodtrad_request nologin nosuperuser nobypassrls nocreaterole nocreatedb noinherit;
	end if;
exception when duplicate_object or unique_violation then null; -- another database made it this moment
end
$$;

-- A login that is no superuser must be member of the role to take it on. Where it may not grant that, whoever runs the
-- server has done it, or the start says that the role cannot be taken on.
do $$
begin
	if not (select rolsuper from pg_roles where rolname = current_user) then
		execute format('grant rodtrad_request to %I', current_user);
	end if;
exception when insufficient_privilege then null;
end
$$;

grant usage on schema public, tenancy to rodtrad_request;
alter default privileges revoke execute on functions from public;

-- What a request says of itself. A setting that was never given, or ended with its transaction, reads as '': hence
-- nullif. Nobody then is null, and null owns nothing.
create function tenancy.organisation() returns uuid language sql stable parallel safe
	as $$ select nullif(current_setting('rodtrad.organisation', true), '')::uuid $$;

create function tenancy.person() returns uuid language sql stable parallel safe
	as $$ select nullif(current_setting('rodtrad.person', true), '')::uuid $$;

create function tenancy.roles() returns text[] language sql stable parallel safe
	as $$ select coalesce(nullif(current_setting('rodtrad.roles', true), '')::text[], '{}') $$;

-- The day of the request, given by whoever runs it: the database's own clock decides nothing.
create function tenancy.today() returns date language sql stable parallel safe
	as $$ select nullif(current_setting('rodtrad.today', true), '')::date $$;

-- Who takes part in which of an owner's cooperations, for what purpose, from when to when (both days included; no last
-- day: open). Kept by the owner; the room that knows cooperations writes it.
create table tenancy.participation (
	owner uuid not null,
	cooperation uuid not null,
	participant uuid not null,
	purpose text not null,
	valid_from date not null,
	valid_to date,
	primary key (owner, cooperation, participant, purpose, valid_from),
	check (valid_to >= valid_from),
	check (participant <> owner)
);
create index participation_by_participant on tenancy.participation (participant, owner, cooperation);

create function tenancy.takes_part(owner uuid, cooperation uuid, purpose text) returns boolean
	language sql stable parallel safe
	as $$
		select exists (
			select from tenancy.participation as p
			where p.owner = $1 and p.cooperation = $2 and p.purpose = $3
				and p.participant = tenancy.organisation()
				and p.valid_from <= tenancy.today() and (p.valid_to is null or p.valid_to >= tenancy.today())
		)
	$$;

-- A row stays with its owner. Without this, one who may change a shared row as participant could make it its own.
create function tenancy.keep_owner() returns trigger language plpgsql
	as $$
begin
	if new.owner is distinct from old.owner then
		raise exception 'A row of % cannot change owner.', tg_table_name using errcode = 'integrity_constraint_violation';
	end if;
	return new;
end
$$;

-- For a table with the column owner: rows are seen and changed by their owner alone.
create function tenancy.protect_owned(target regclass) returns void language plpgsql
	as $$
begin
	execute format('alter table %s enable row level security', target);
	execute format('create policy owner_reads on %s for select to rodtrad_request using (owner = (select tenancy.organisation()))', target);
	execute format('create policy owner_adds on %s for insert to rodtrad_request with check (owner = (select tenancy.organisation()))', target);
	execute format('create policy owner_changes on %s for update to rodtrad_request using (owner = (select tenancy.organisation())) with check (owner = (select tenancy.organisation()))', target);
	execute format('create policy owner_removes on %s for delete to rodtrad_request using (owner = (select tenancy.organisation()))', target);
	execute format('create trigger keep_owner before update on %s for each row execute function tenancy.keep_owner()', target);
	execute format('grant select, insert, update, delete on %s to rodtrad_request', target);
end
$$;

-- For a table with the columns owner, cooperation and part: what several work on. part is the organisation that the row
-- is about, or null for what is common. The owner sees and changes all; a participant, while it takes part for this
-- purpose, sees its own part and the common rows, and changes its own part.
create function tenancy.protect_shared(target regclass, purpose text) returns void language plpgsql
	as $$
declare
	own_part text := format('part = (select tenancy.organisation()) and tenancy.takes_part(owner, cooperation, %L)', purpose);
begin
	perform tenancy.protect_owned(target);
	execute format('create policy participant_reads on %s for select to rodtrad_request using ((part is null or part = (select tenancy.organisation())) and tenancy.takes_part(owner, cooperation, %L))', target, purpose);
	execute format('create policy participant_adds on %s for insert to rodtrad_request with check (%s)', target, own_part);
	execute format('create policy participant_changes on %s for update to rodtrad_request using (%s) with check (%s)', target, own_part, own_part);
	execute format('create policy participant_removes on %s for delete to rodtrad_request using (%s)', target, own_part);
end
$$;

-- For a table without owner that everybody reads and no request changes: laws, official figures, national plans.
create function tenancy.protect_reference(target regclass) returns void language plpgsql
	as $$
begin
	execute format('alter table %s enable row level security', target);
	execute format('create policy reference_reads on %s for select to rodtrad_request using (true)', target);
	execute format('grant select on %s to rodtrad_request', target);
end
$$;

revoke execute on function tenancy.protect_owned(regclass), tenancy.protect_shared(regclass, text), tenancy.protect_reference(regclass) from public;
grant execute on function tenancy.organisation(), tenancy.person(), tenancy.roles(), tenancy.today(), tenancy.takes_part(uuid, uuid, text), tenancy.keep_owner() to rodtrad_request;

select tenancy.protect_owned('tenancy.participation');
create policy participant_reads on tenancy.participation for select to rodtrad_request using (participant = (select tenancy.organisation()));
