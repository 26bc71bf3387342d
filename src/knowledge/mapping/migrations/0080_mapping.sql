-- How competence is mapped: rounds, what the employees declare and wish, what leaders decide, and observed checks.

create table mapping_round (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	name text not null check (name <> ''),
	opens_on date not null,
	due_on date not null,
	note text not null default '',
	-- The round that this one repeats.
	previous uuid,
	closed_on date,
	primary key (owner, id),
	foreign key (owner, previous) references mapping_round (owner, id) on delete set null (previous),
	check (due_on >= opens_on),
	check (closed_on >= opens_on),
	check (previous <> id)
);
select tenancy.protect_owned('mapping_round');
select tenancy.keep('mapping_round');

-- Whom it asks: those employed in these units and all below them; no unit is the whole organisation. Who they are is
-- worked out, never copied.
create table mapping_round_unit (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	round uuid not null,
	unit uuid not null,
	primary key (owner, id),
	unique (owner, round, unit),
	foreign key (owner, round) references mapping_round (owner, id) on delete cascade,
	foreign key (owner, unit) references unit (owner, id)
);
create index mapping_round_unit_by_unit on mapping_round_unit (owner, unit);
select tenancy.protect_owned('mapping_round_unit');
select tenancy.keep('mapping_round_unit');

-- What it asks about first.
create table mapping_round_competence (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	round uuid not null,
	competence uuid not null,
	place integer not null,
	primary key (owner, id),
	unique (owner, round, competence),
	foreign key (owner, round) references mapping_round (owner, id) on delete cascade,
	foreign key (owner, competence) references competence (owner, id)
);
create index mapping_round_competence_by_competence on mapping_round_competence (owner, competence);
select tenancy.protect_owned('mapping_round_competence');
select tenancy.keep('mapping_round_competence');

-- Persons, counted when the round was closed: what the next one is compared with. Without a unit: each person once.
create table mapping_round_progress (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	round uuid not null,
	unit uuid,
	invited integer not null check (invited >= 0),
	answered integer not null check (answered between 0 and invited),
	awaiting integer not null check (awaiting >= 0),
	confirmed integer not null check (confirmed >= 0),
	returned integer not null check (returned >= 0),
	primary key (owner, id),
	foreign key (owner, round) references mapping_round (owner, id) on delete cascade,
	foreign key (owner, unit) references unit (owner, id),
	check (awaiting + confirmed + returned = answered)
);
create unique index mapping_round_progress_by_unit on mapping_round_progress (owner, round, coalesce(unit, '00000000-0000-0000-0000-000000000000'));
select tenancy.protect_owned('mapping_round_progress');
select tenancy.keep('mapping_round_progress');
create trigger keep_as_counted before update on mapping_round_progress for each row execute function tenancy.refuse_change();

-- How many of those asked held what, when the round was closed.
create table mapping_round_holding (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	round uuid not null,
	unit uuid not null,
	competence uuid not null,
	holders integer not null check (holders > 0),
	level_sum integer not null check (level_sum between 0 and 4 * holders),
	primary key (owner, id),
	unique (owner, round, unit, competence),
	foreign key (owner, round) references mapping_round (owner, id) on delete cascade,
	foreign key (owner, unit) references unit (owner, id),
	foreign key (owner, competence) references competence (owner, id)
);
create index mapping_round_holding_by_competence on mapping_round_holding (owner, competence);
select tenancy.protect_owned('mapping_round_holding');
select tenancy.keep('mapping_round_holding');
create trigger keep_as_counted before update on mapping_round_holding for each row execute function tenancy.refuse_change();

-- That those who had not answered were reminded, and how many they were. Not who.
create table mapping_reminder (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	round uuid not null,
	sent_on date not null,
	sent_by uuid,
	receivers integer not null check (receivers >= 0),
	primary key (owner, id),
	unique (owner, round, sent_on),
	foreign key (owner, round) references mapping_round (owner, id) on delete cascade
);
select tenancy.protect_owned('mapping_reminder');
select tenancy.keep('mapping_reminder');

-- "I have nothing to change."
create table mapping_answer (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	round uuid not null,
	person uuid not null,
	answered_on date not null,
	primary key (owner, id),
	unique (owner, round, person),
	foreign key (owner, round) references mapping_round (owner, id),
	foreign key (owner, person) references person (owner, id) on delete cascade
);
create index mapping_answer_by_person on mapping_answer (owner, person);
select tenancy.protect_personal('mapping_answer', 'person');
select tenancy.keep('mapping_answer', 'person');

-- What somebody says of the own competence, and what the leader decided.
create table declaration (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	person uuid not null,
	competence uuid,
	proposed_name text check (proposed_name <> ''),
	level integer not null check (level between 0 and 4),
	used_recently boolean not null,
	proof text not null check (proof in ('own-word', 'course-certificate', 'diploma', 'authorisation', 'signed-check')),
	valid_from date,
	valid_to date,
	willing_to_share boolean,
	note text not null default '',
	round uuid,
	declared_on date not null,
	status text not null default 'sent' check (status in ('sent', 'confirmed', 'adjusted', 'returned', 'withdrawn')),
	replaced_by uuid,
	decided_on date,
	decided_by uuid,
	comment text not null default '',
	decided_competence uuid,
	decided_level integer check (decided_level between 0 and 4),
	decided_evidence text check (decided_evidence in ('confirmed', 'documented')),
	decided_from date,
	decided_to date,
	holding uuid,
	primary key (owner, id),
	foreign key (owner, person) references person (owner, id) on delete cascade,
	foreign key (owner, competence) references competence (owner, id),
	foreign key (owner, decided_competence) references competence (owner, id),
	foreign key (owner, round) references mapping_round (owner, id),
	foreign key (owner, holding) references holding (owner, id) on delete set null (holding),
	foreign key (owner, replaced_by) references declaration (owner, id) on delete set null (replaced_by),
	check ((competence is null) <> (proposed_name is null)),
	check (valid_to >= valid_from),
	check (decided_to >= decided_from),
	check ((status in ('confirmed', 'adjusted', 'returned')) = (decided_on is not null)),
	check ((status in ('confirmed', 'adjusted')) = (decided_competence is not null)),
	check ((decided_competence is null) = (decided_level is null) and (decided_level is null) = (decided_evidence is null)),
	check (status not in ('adjusted', 'returned') or comment <> '')
);
create index declaration_by_person on declaration (owner, person);
create index declaration_by_round on declaration (owner, round) where round is not null;
create index declaration_by_holding on declaration (owner, holding) where holding is not null;
-- One that waits for a decision of each thing and person.
create unique index declaration_waiting on declaration (owner, person, competence) where status = 'sent' and competence is not null;
create unique index declaration_waiting_proposed on declaration (owner, person, lower(proposed_name)) where status = 'sent' and competence is null;
select tenancy.protect_personal('declaration', 'person');
select tenancy.keep('declaration', 'person', '{competence,proposed_name,level,used_recently,proof,valid_from,valid_to,willing_to_share,note,comment,decided_competence,decided_level,decided_evidence,decided_from,decided_to}');

-- Nobody decides on an own declaration, whatever the program lets through.
create function refuse_own_decision() returns trigger language plpgsql as $$
begin
	if new.person = tenancy.person() and new.status in ('confirmed', 'adjusted', 'returned')
		and (tg_op = 'INSERT' or (new.status, new.decided_level, new.decided_evidence) is distinct from (old.status, old.decided_level, old.decided_evidence)) then
		raise exception 'Nobody decides on an own declaration.' using errcode = 'integrity_constraint_violation';
	end if;
	return new;
end
$$;
grant execute on function refuse_own_decision() to rodtrad_request;
create trigger no_own_decision before insert or update on declaration for each row execute function refuse_own_decision();

-- A certificate, as it was sent in.
create table declaration_attachment (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	person uuid not null,
	declaration uuid not null,
	name text not null check (name <> ''),
	media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
	size integer not null check (size between 1 and 5242880),
	content_hash text not null,
	content bytea not null,
	added_on date not null,
	primary key (owner, id),
	foreign key (owner, person) references person (owner, id) on delete cascade,
	foreign key (owner, declaration) references declaration (owner, id) on delete cascade
);
create index declaration_attachment_by_declaration on declaration_attachment (owner, declaration);
create index declaration_attachment_by_person on declaration_attachment (owner, person);
select tenancy.protect_personal('declaration_attachment', 'person');
select tenancy.keep('declaration_attachment', 'person', '{name}', '{content,content_hash}');

-- What somebody would like to learn.
create table learning_wish (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	person uuid not null,
	competence uuid,
	proposed_name text check (proposed_name <> ''),
	way text not null check (way in ('course', 'education', 'placement', 'own-time', 'at-work')),
	wanted_by date,
	note text not null default '',
	status text not null default 'open' check (status in ('open', 'withdrawn', 'met')),
	wished_on date not null,
	primary key (owner, id),
	foreign key (owner, person) references person (owner, id) on delete cascade,
	foreign key (owner, competence) references competence (owner, id),
	check ((competence is null) <> (proposed_name is null))
);
create index learning_wish_by_person on learning_wish (owner, person);
create index learning_wish_by_competence on learning_wish (owner, competence) where competence is not null;
select tenancy.protect_personal('learning_wish', 'person');
select tenancy.keep('learning_wish', 'person', '{competence,proposed_name,way,wanted_by,note}');

-- An assessor has seen it done. Signed, so never changed; a withdrawal is a row of its own. holding has no key: it may be
-- removed later, and the signed row stays as it was.
create table observed_check (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	person uuid not null,
	competence uuid not null,
	level integer not null check (level between 0 and 4),
	passed boolean not null,
	checked_on date not null,
	signed_on date not null,
	assessor uuid,
	note text not null default '',
	holding uuid,
	primary key (owner, id),
	foreign key (owner, person) references person (owner, id) on delete cascade,
	foreign key (owner, competence) references competence (owner, id),
	check (checked_on <= signed_on)
);
create index observed_check_by_person on observed_check (owner, person);
create index observed_check_by_competence on observed_check (owner, competence);
select tenancy.protect_personal('observed_check', 'person');
select tenancy.keep('observed_check', 'person', '{competence,level,passed,note}');
create trigger keep_as_signed before update on observed_check for each row execute function tenancy.refuse_change();

create table check_withdrawal (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	observed_check uuid not null,
	person uuid not null,
	reason text not null check (reason <> ''),
	withdrawn_on date not null,
	withdrawn_by uuid,
	primary key (owner, id),
	unique (owner, observed_check),
	foreign key (owner, observed_check) references observed_check (owner, id) on delete cascade,
	foreign key (owner, person) references person (owner, id) on delete cascade
);
create index check_withdrawal_by_person on check_withdrawal (owner, person);
select tenancy.protect_personal('check_withdrawal', 'person');
select tenancy.keep('check_withdrawal', 'person', '{reason}');
create trigger keep_as_signed before update on check_withdrawal for each row execute function tenancy.refuse_change();

-- Nobody signs for themselves: the one it is about reads, and neither adds nor removes.
create policy others_sign on observed_check as restrictive for insert to rodtrad_request with check (person is distinct from (select tenancy.person()));
create policy others_remove on observed_check as restrictive for delete to rodtrad_request using (person is distinct from (select tenancy.person()));
create policy others_sign on check_withdrawal as restrictive for insert to rodtrad_request with check (person is distinct from (select tenancy.person()));
create policy others_remove on check_withdrawal as restrictive for delete to rodtrad_request using (person is distinct from (select tenancy.person()));
