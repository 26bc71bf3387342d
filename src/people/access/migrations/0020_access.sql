-- Accounts, what each may do, sessions, one-time links, and how long things are kept.

create table account (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	email text not null check (email = lower(email) and email like '%_@_%'),
	name text not null check (name <> ''),
	language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
	person uuid,
	-- argon2id, or null: signs in with the organisation's own sign-in, or has not taken its invitation yet.
	password_hash text,
	-- Who the sign-in of the organisation says that this is.
	issuer text,
	subject text,
	disabled boolean not null default false,
	-- Invented, for trying: signs in by being chosen, in demo mode alone. No request can make one.
	demo boolean not null default false,
	created_at timestamptz not null default now(),
	primary key (owner, id),
	unique (owner, email),
	unique (owner, issuer, subject),
	-- A person that is erased leaves an account without one, closed by the trigger below.
	foreign key (owner, person) references person (owner, id) on delete set null (person)
);
create index account_by_email on account (email);
create index account_by_subject on account (issuer, subject) where subject is not null;
select tenancy.protect_owned('account');
create policy no_demo_by_request on account as restrictive for insert to rodtrad_request with check (not demo or 'system' = any (tenancy.roles()));
revoke update on account from rodtrad_request;
grant update (email, name, language, person, password_hash, issuer, subject, disabled) on account to rodtrad_request;
select tenancy.keep('account', 'person', '{email,name}', '{password_hash,subject,created_at,demo}');
select tenancy.open_to_door('account', '{select,update}');

-- A role that an account has, in all of the organisation or in a unit and all below it, from day to day.
create table role_grant (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	account uuid not null,
	role text not null check (role ~ '^[a-z][a-z-]*$'),
	unit uuid,
	valid_from date not null,
	valid_to date,
	primary key (owner, id),
	foreign key (owner, account) references account (owner, id) on delete cascade,
	foreign key (owner, unit) references unit (owner, id),
	check (valid_to >= valid_from)
);
create index role_grant_by_account on role_grant (owner, account);
select tenancy.protect_owned('role_grant');
select tenancy.keep('role_grant');
select tenancy.open_to_door('role_grant', '{select}');

-- Known by the SHA-256 of its token alone. role: what was chosen in demo mode or among several.
create table session (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	account uuid not null,
	token_hash text not null,
	role text,
	created_at timestamptz not null default now(),
	used_at timestamptz not null default now(),
	expires_at timestamptz not null,
	primary key (owner, id),
	unique (owner, token_hash),
	foreign key (owner, account) references account (owner, id) on delete cascade
);
create index session_by_token on session (token_hash);
alter table session enable row level security;
create policy owner_reads on session for select to rodtrad_request using (owner = (select tenancy.organisation()));
create policy owner_removes on session for delete to rodtrad_request using (owner = (select tenancy.organisation()));
grant select (owner, id, account, role, created_at, used_at, expires_at), delete on session to rodtrad_request;
create trigger keep_owner before update on session for each row execute function tenancy.keep_owner();
select tenancy.open_to_door('session', '{select,insert,update,delete}');

-- An invitation or a new password by e-mail: used once, for a short time.
create table one_time_link (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	account uuid not null,
	purpose text not null check (purpose in ('invitation', 'password-reset')),
	token_hash text not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	primary key (owner, id),
	unique (owner, token_hash),
	foreign key (owner, account) references account (owner, id) on delete cascade
);
create index one_time_link_by_token on one_time_link (token_hash);
alter table one_time_link enable row level security;
create policy owner_adds on one_time_link for insert to rodtrad_request with check (owner = (select tenancy.organisation()));
create policy owner_removes on one_time_link for delete to rodtrad_request using (owner = (select tenancy.organisation()));
create policy owner_finds on one_time_link for select to rodtrad_request using (owner = (select tenancy.organisation()));
grant select (owner, id, account, purpose, expires_at, used_at), insert, delete on one_time_link to rodtrad_request;
create trigger keep_owner before update on one_time_link for each row execute function tenancy.keep_owner();
select tenancy.open_to_door('one_time_link', '{select,insert,update}');

-- A change of account or role ends its sessions at once, in the same transaction.
create function end_sessions_of_account() returns trigger language plpgsql as $$
begin
	if new.disabled is distinct from old.disabled or new.password_hash is distinct from old.password_hash
		or new.email is distinct from old.email or new.person is distinct from old.person
		or new.issuer is distinct from old.issuer or new.subject is distinct from old.subject then
		delete from session where owner = old.owner and account = old.id;
	end if;
	-- A link that went to an address that is no longer the account's is nobody's to use.
	if new.email is distinct from old.email or new.disabled is distinct from old.disabled then
		delete from one_time_link where owner = old.owner and account = old.id and used_at is null;
	end if;
	return null;
end
$$;
create trigger end_sessions after update on account for each row execute function end_sessions_of_account();
create function close_account_of_erased() returns trigger language plpgsql as $$
begin
	if not exists (select from person where owner = old.owner and id = old.person) then
		new.disabled := true;
	end if;
	return new;
end
$$;
create trigger close_with_person before update of person on account for each row
	when (old.person is not null and new.person is null) execute function close_account_of_erased();
create function end_sessions_of_role() returns trigger language plpgsql as $$
begin
	delete from session where owner = coalesce(new.owner, old.owner) and account in (new.account, old.account);
	return null;
end
$$;
create trigger end_sessions after insert or update or delete on role_grant for each row execute function end_sessions_of_role();
grant execute on function end_sessions_of_account(), close_account_of_erased(), end_sessions_of_role() to rodtrad_request, rodtrad_door;

-- How long an organisation keeps things; a kind without a row has the product's own time.
create table retention_rule (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	kind text not null check (kind ~ '^[a-z][a-z-]*$'),
	months integer not null check (months between 0 and 600),
	reason text not null default '',
	primary key (owner, id),
	unique (owner, kind)
);
select tenancy.protect_owned('retention_rule');
select tenancy.keep('retention_rule');
