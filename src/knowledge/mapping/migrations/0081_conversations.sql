-- The employee conversation: a record of two, and the one thing that others learn of it, its day.

-- That there is a conversation with the person, and when it was held. What retention erases: the record goes with it.
create table conversation_day (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	person uuid not null,
	planned_on date not null,
	held_on date,
	primary key (owner, id),
	foreign key (owner, person) references person (owner, id) on delete cascade
);
create index conversation_day_by_person on conversation_day (owner, person);
select tenancy.protect_personal('conversation_day', 'person');
select tenancy.keep('conversation_day', 'person', '{planned_on,held_on}');

create table conversation (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	day uuid not null,
	person uuid not null,
	-- The account of the leader who holds it.
	leader uuid,
	planned_on date not null,
	held_on date,
	employee_agreed_on date,
	leader_agreed_on date,
	primary key (owner, id),
	unique (owner, day),
	foreign key (owner, day) references conversation_day (owner, id) on delete cascade,
	foreign key (owner, person) references person (owner, id) on delete cascade,
	foreign key (owner, leader) references account (owner, id) on delete set null (leader),
	check (held_on is not null or (employee_agreed_on is null and leader_agreed_on is null))
);
create index conversation_by_person on conversation (owner, person);
create index conversation_by_leader on conversation (owner, leader);

create table conversation_point (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	conversation uuid not null,
	person uuid not null,
	leader uuid,
	point text not null check (point in ('self-declaration', 'registrations', 'potential', 'sharing', 'wishes', 'learning', 'career')),
	employee_words text not null default '',
	leader_words text not null default '',
	notes text not null default '',
	-- The audit keeps no word of it, and by this that it was changed.
	changes integer not null default 0,
	primary key (owner, id),
	unique (owner, conversation, point),
	foreign key (owner, conversation) references conversation (owner, id) on delete cascade,
	foreign key (owner, leader) references account (owner, id) on delete set null (leader)
);

-- Whether the account that asks leads the person today: a role as leader in a unit where the person is employed, or above.
create function leads_person(about uuid) returns boolean language sql stable parallel safe
	as $$
		with recursive above as (
			select u.owner, u.id, u.parent from unit as u join employment as e on e.owner = u.owner and e.unit = u.id
			where e.person = about and e.valid_from <= (select tenancy.today()) and (e.valid_to is null or e.valid_to >= (select tenancy.today()))
			union
			select u.owner, u.id, u.parent from unit as u join above on above.owner = u.owner and above.parent = u.id
		)
		select 'unit-leader' = any (tenancy.roles()) and exists (
			select from role_grant as g join above on above.owner = g.owner and above.id = g.unit
			where g.account = tenancy.account() and g.role = 'unit-leader'
				and g.valid_from <= (select tenancy.today()) and (g.valid_to is null or g.valid_to >= (select tenancy.today()))
		)
	$$;
grant execute on function leads_person(uuid) to rodtrad_request;

-- The two whose record it is, and nobody else in any role: not who plans, not who administers, not the program at work.
create function protect_between_two(target regclass) returns void language plpgsql
	as $$
declare
	seen constant text := 'person = (select tenancy.person()) or (leader = (select tenancy.account()) and leads_person(person))';
begin
	perform tenancy.protect_owned(target);
	execute format('create policy between_two on %s as restrictive for all to rodtrad_request using (%s) with check (%s)', target, seen, seen);
	-- It goes with its day, or with the person.
	execute format('revoke delete on %s from rodtrad_request', target);
	execute format('drop policy owner_removes on %s', target);
end
$$;
revoke execute on function protect_between_two(regclass) from public;
select protect_between_two('conversation');
select protect_between_two('conversation_point');
select tenancy.keep('conversation', 'person', '{leader,planned_on,held_on,employee_agreed_on,leader_agreed_on}');
select tenancy.keep('conversation_point', 'person', '{}', '{leader,employee_words,leader_words,notes}');

-- What one has agreed to stands until that one takes it back; what both have agreed to stands. That an account goes away
-- and leaves its place empty changes nothing.
create function is_left_by_leader(before jsonb, after jsonb) returns boolean language sql immutable parallel safe
	as $$ select after -> 'leader' = 'null' and before - '{leader,version}'::text[] = after - '{leader,version}'::text[] $$;
create function keep_agreed() returns trigger language plpgsql as $$
begin
	if old.employee_agreed_on is not null and old.leader_agreed_on is not null and not is_left_by_leader(to_jsonb(old), to_jsonb(new)) then
		raise exception 'A conversation that both have agreed to is never changed.' using errcode = 'integrity_constraint_violation';
	end if;
	return new;
end
$$;
create trigger keep_agreed before update on conversation for each row execute function keep_agreed();
create function keep_agreed_point() returns trigger language plpgsql as $$
begin
	if is_left_by_leader(to_jsonb(old), to_jsonb(new)) and old.leader is not null then
		return new;
	end if;
	if exists (
		select from conversation as c where c.owner = old.owner and c.id = old.conversation
			and (c.employee_agreed_on is not null or c.leader_agreed_on is not null)
	) then
		raise exception 'A point of a conversation that somebody has agreed to is not changed.' using errcode = 'integrity_constraint_violation';
	end if;
	new.changes := old.changes + 1;
	return new;
end
$$;
create trigger keep_agreed before update on conversation_point for each row execute function keep_agreed_point();
grant execute on function is_left_by_leader(jsonb, jsonb), keep_agreed(), keep_agreed_point() to rodtrad_request;
