-- What leaders report of their units: a competence that is missing, or more of it than is needed; and who wants the latter.

create table signal (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	unit uuid not null,
	kind text not null check (kind in ('missing', 'surplus')),
	-- Of the catalogue, or in the leader's own words.
	competence uuid,
	competence_name text check (competence_name <> ''),
	-- How many; FTE in hundredths. Null is not known.
	persons integer check (persons > 0),
	fte integer check (fte > 0),
	valid_from date not null,
	valid_to date,
	urgency text not null check (urgency in ('now', 'three-months', 'later')),
	words text not null default '',
	status text not null default 'open' check (status in ('open', 'taken-up', 'met', 'withdrawn')),
	comment text not null default '',
	reported_on date not null,
	reported_by uuid,
	status_on date not null,
	status_by uuid,
	primary key (owner, id),
	foreign key (owner, unit) references unit (owner, id),
	foreign key (owner, competence) references competence (owner, id),
	foreign key (owner, reported_by) references account (owner, id) on delete set null (reported_by),
	foreign key (owner, status_by) references account (owner, id) on delete set null (status_by),
	check ((competence is null) <> (competence_name is null)),
	check (persons is null or fte is null),
	check (valid_to >= valid_from)
);
create index signal_by_unit on signal (owner, unit);
create index signal_by_competence on signal (owner, competence);
select tenancy.protect_owned('signal');
select tenancy.keep('signal');

create table signal_reply (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	signal uuid not null,
	unit uuid,
	words text not null check (words <> ''),
	contact text not null check (contact <> ''),
	replied_on date not null,
	replied_by uuid,
	primary key (owner, id),
	foreign key (owner, signal) references signal (owner, id) on delete cascade,
	foreign key (owner, unit) references unit (owner, id),
	foreign key (owner, replied_by) references account (owner, id) on delete set null (replied_by)
);
create index signal_reply_by_signal on signal_reply (owner, signal);
select tenancy.protect_owned('signal_reply');
select tenancy.keep('signal_reply', '', '{contact}');

-- A surplus that one organisation of a cooperation (part) offers to the others. signal is the part's own row: it has
-- another owner than the cooperation, so nothing but the part's requests keeps the two together.
create table competence_offer (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	cooperation uuid not null,
	part uuid not null,
	signal uuid not null,
	competence_name text not null check (competence_name <> ''),
	origin_owner uuid,
	origin uuid,
	words text not null default '',
	valid_from date not null,
	valid_to date,
	offered_on date not null,
	closed_on date,
	-- The last day that the part shares offers here; null: no end.
	shown_until date,
	primary key (owner, id),
	unique (owner, cooperation, part, signal),
	foreign key (owner, cooperation) references cooperation (owner, id) on delete cascade,
	check (valid_to >= valid_from)
);
select tenancy.protect_shared('competence_offer', 'competence-offers');
-- Offers are there for the others to see, unlike other parts of what is shared.
create policy participants_read on competence_offer for select to rodtrad_request using (
	part <> (select tenancy.organisation())
	and (shown_until is null or shown_until >= (select tenancy.today()))
	and (owner, cooperation) in (select p.owner, p.cooperation from tenancy.participation as p
		where p.participant = (select tenancy.organisation()) and p.purpose = 'competence-offers'
			and p.valid_from <= (select tenancy.today()) and (p.valid_to is null or p.valid_to >= (select tenancy.today())))
);
select tenancy.keep('competence_offer');

-- A participant sees nobody's participation but its own, so the offer itself has to know how long its part takes part.
create function offer_shown_until() returns trigger language plpgsql as $$
begin
	new.shown_until := (
		select nullif(max(coalesce(p.valid_to, 'infinity'::date)), 'infinity'::date) from tenancy.participation as p
		where p.owner = new.owner and p.cooperation = new.cooperation and p.participant = new.part and p.purpose = 'competence-offers'
	);
	return new;
end
$$;
create trigger shown_until before insert or update on competence_offer for each row execute function offer_shown_until();
create function end_offers_of_participation() returns trigger language plpgsql as $$
begin
	-- The trigger above says until when.
	update competence_offer set shown_until = new.valid_to
	where owner = new.owner and cooperation = new.cooperation and part = new.participant and closed_on is null;
	return null;
end
$$;
create trigger end_offers after update of valid_to on tenancy.participation for each row
	when (new.purpose = 'competence-offers' and new.valid_to is distinct from old.valid_to) execute function end_offers_of_participation();
grant execute on function offer_shown_until(), end_offers_of_participation() to rodtrad_request;

create table competence_offer_reply (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	cooperation uuid not null,
	part uuid not null,
	offer uuid not null,
	words text not null check (words <> ''),
	contact text not null check (contact <> ''),
	replied_on date not null,
	primary key (owner, id),
	foreign key (owner, cooperation) references cooperation (owner, id) on delete cascade,
	foreign key (owner, offer) references competence_offer (owner, id) on delete cascade
);
create index competence_offer_reply_by_offer on competence_offer_reply (owner, offer);
select tenancy.protect_shared('competence_offer_reply', 'competence-offers');
-- Whoever offered reads the answers, and nobody else's.
create policy offerer_reads on competence_offer_reply for select to rodtrad_request using (
	part <> (select tenancy.organisation())
	and (owner, offer) in (select o.owner, o.id from competence_offer as o where o.part = (select tenancy.organisation()))
);
-- What a participant writes in the owner's audit holds nothing personal.
select tenancy.keep('competence_offer_reply', '', '{}', '{contact}');
