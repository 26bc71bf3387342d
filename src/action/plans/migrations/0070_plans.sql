-- Plans: mandate, who takes part, goals, measures, what was delivered and what it cost.

create table plan (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	title text not null check (title <> ''),
	valid_from date not null,
	valid_to date not null,
	status text not null default 'mandate' check (status in ('mandate', 'draft', 'hearing', 'adopted', 'replaced')),
	-- The mandate: why, what it covers, who leads the work, what it builds on.
	mandate_purpose text not null default '',
	mandate_scope text not null default '',
	mandate_lead_role text not null default '',
	mandate_given_by text not null default '',
	mandate_given_on date,
	-- The analysis that the plan builds on.
	analysis uuid,
	adopted_on date,
	adopted_by text not null default '',
	primary key (owner, id),
	foreign key (owner, analysis) references analysis (owner, id),
	check (valid_to >= valid_from),
	check ((status in ('adopted', 'replaced')) = (adopted_on is not null))
);
select tenancy.protect_owned('plan');
select tenancy.keep('plan');

-- Unions, user councils and others that take part from the mandate on.
create table plan_participant (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	plan uuid not null,
	kind text not null check (kind in ('union', 'user-council', 'safety-representative', 'leader', 'professional', 'partner')),
	name text not null check (name <> ''),
	account uuid,
	valid_from date not null,
	valid_to date,
	primary key (owner, id),
	foreign key (owner, plan) references plan (owner, id) on delete cascade,
	check (valid_to >= valid_from)
);
select tenancy.protect_owned('plan_participant');
select tenancy.keep('plan_participant', '', '{name}');

create table goal (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	plan uuid not null,
	place integer not null default 0,
	kind text not null check (kind in ('result', 'effect')),
	goal text not null check (goal <> ''),
	indicator text not null default '',
	unit_of_measure text not null default '' check (unit_of_measure in ('', 'persons', 'fte', 'percent', 'kroner', 'count')),
	-- Null is not known or not decided, which is not 0. FTE in hundredths.
	baseline bigint,
	baseline_on date,
	target bigint,
	target_on date,
	primary key (owner, id),
	foreign key (owner, plan) references plan (owner, id) on delete cascade
);
select tenancy.protect_owned('goal');
select tenancy.keep('goal');

create table measure (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	plan uuid not null,
	number integer not null check (number > 0),
	goal_id uuid,
	goal text not null default '',
	finding_text text not null default '',
	measure text not null check (measure <> ''),
	kind text not null check (kind in ('verify', 'mobilise', 'develop', 'recruit', 'phase-out')),
	delivery text not null check (delivery in ('confirmation', 'task-shift', 'training', 'recruitment', 'position-change', 'placement', 'project')),
	target_group text not null default '',
	persons integer not null default 0 check (persons >= 0),
	unit uuid,
	responsible_role text not null default '',
	deadline date not null,
	-- Whole kroner; null is not priced yet.
	salary_during_leave bigint check (salary_during_leave >= 0),
	substitute bigint check (substitute >= 0),
	travel bigint check (travel >= 0),
	fee bigint check (fee >= 0),
	own_share bigint check (own_share >= 0),
	grant_share bigint check (grant_share >= 0),
	indicator text not null default '',
	baseline_counted_in text not null default 'persons' check (baseline_counted_in in ('persons', 'fte')),
	baseline integer,
	target_counted_in text check (target_counted_in in ('persons', 'fte')),
	target integer,
	status text not null default 'proposed' check (status in ('proposed', 'adopted', 'started', 'done', 'dropped')),
	primary key (owner, id),
	unique (owner, plan, number),
	foreign key (owner, plan) references plan (owner, id) on delete cascade,
	foreign key (owner, goal_id) references goal (owner, id),
	foreign key (owner, unit) references unit (owner, id)
);
select tenancy.protect_owned('measure');
select tenancy.keep('measure');

-- The edge finding → measure.
create table measure_finding (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	measure uuid not null,
	finding uuid not null,
	primary key (owner, id),
	unique (owner, measure, finding),
	foreign key (owner, measure) references measure (owner, id) on delete cascade,
	foreign key (owner, finding) references finding (owner, id)
);
create index measure_finding_by_finding on measure_finding (owner, finding);
select tenancy.protect_owned('measure_finding');
select tenancy.keep('measure_finding');

-- What is done of a measure. The edge measure → delivery.
create table delivery (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	measure uuid not null,
	kind text not null check (kind in ('confirmation', 'task-shift', 'training', 'recruitment', 'position-change', 'placement', 'project')),
	description text not null check (description <> ''),
	status text not null default 'planned' check (status in ('planned', 'running', 'completed', 'cancelled')),
	planned_persons integer check (planned_persons >= 0),
	completed_persons integer check (completed_persons >= 0),
	valid_from date not null,
	valid_to date,
	primary key (owner, id),
	foreign key (owner, measure) references measure (owner, id) on delete cascade,
	check (valid_to >= valid_from)
);
create index delivery_by_measure on delivery (owner, measure);
select tenancy.protect_owned('delivery');
select tenancy.keep('delivery');

-- What was paid, in whole kroner. The edge delivery → cost.
create table cost (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	delivery uuid not null,
	kind text not null check (kind in ('salary-during-leave', 'substitute', 'travel', 'fee')),
	funded_by text not null check (funded_by in ('own-share', 'grant')),
	kroner bigint not null,
	on_day date not null,
	note text not null default '',
	primary key (owner, id),
	foreign key (owner, delivery) references delivery (owner, id) on delete cascade
);
create index cost_by_delivery on cost (owner, delivery);
select tenancy.protect_owned('cost');
select tenancy.keep('cost');

-- What a participant said of the mandate, a goal, a measure or the plan as a whole, and the answer it got.
create table plan_input (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	plan uuid not null,
	participant uuid,
	about_kind text not null default 'plan' check (about_kind in ('plan', 'mandate', 'goal', 'measure')),
	about_id uuid,
	said text not null check (said <> ''),
	said_on date not null,
	said_by uuid,
	answer text,
	answered_on date,
	answered_by uuid,
	primary key (owner, id),
	foreign key (owner, plan) references plan (owner, id) on delete cascade,
	foreign key (owner, participant) references plan_participant (owner, id),
	check ((answer is null) = (answered_on is null))
);
select tenancy.protect_owned('plan_input');
select tenancy.keep('plan_input');

-- The plan whole as it was on a day, to be laid beside another.
create table plan_version (
	owner uuid not null,
	id uuid not null default gen_random_uuid(),
	version integer not null default 1,
	plan uuid not null,
	number integer not null check (number > 0),
	kept_on date not null,
	note text not null default '',
	content jsonb not null,
	content_hash text not null,
	primary key (owner, id),
	unique (owner, plan, number),
	foreign key (owner, plan) references plan (owner, id) on delete cascade
);
select tenancy.protect_owned('plan_version');
select tenancy.keep('plan_version', '', '{}', '{content}');
create trigger keep_as_kept before update on plan_version for each row execute function tenancy.refuse_change();
