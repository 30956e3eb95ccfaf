-- From when until when an event sells; a missing end is open.
alter table calendar_event add column sale_from timestamp;
alter table calendar_event add column sale_until timestamp;

-- One change over many events: what was asked for, and how far it is. Position is the next line to work on.
create table bulk_edit (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    actor varchar(80) not null,
    state varchar(20) not null check (state in ('DRAFTED', 'PREVIEWED', 'RUNNING', 'DONE')),
    created_at timestamp not null,
    worked_at timestamp not null,
    ended_at timestamp,
    emplacement_id bigint,
    quota_id bigint,
    price_list_id bigint,
    event_state varchar(20),
    sale boolean not null,
    total integer not null,
    changing integer not null,
    unchanged integer not null,
    refused integer not null,
    position integer not null,
    done integer not null,
    late integer not null,
    version bigint not null
);
create index bulk_edit_merchant on bulk_edit (merchant_id, created_at);
create index bulk_edit_state on bulk_edit (state, worked_at);

-- One event of it: what it was when it was looked at, what it is to become, what became of that. No foreign key to
-- what it names: it tells of what was, whatever is deleted later.
create table bulk_item (
    bulk_edit_id bigint not null references bulk_edit,
    position integer not null,
    merchant_id bigint not null references merchant,
    activity_id bigint not null,
    event_id bigint not null,
    event_version bigint not null,
    places_before integer,
    places_after integer,
    quota_before integer,
    quota_after integer,
    list_before bigint not null,
    state_before varchar(20) not null,
    from_before timestamp,
    until_before timestamp,
    from_after timestamp,
    until_after timestamp,
    outcome varchar(20) not null check (outcome in ('PLANNED', 'UNCHANGED', 'REFUSED', 'DONE')),
    objection varchar(40),
    minimum integer,
    asked integer,
    primary key (bulk_edit_id, position)
);
create index bulk_item_event on bulk_item (event_id);
