-- A series that is being entered, or was: what is asked and how far it is. Days, times and skipped dates are written one
-- after the other, as they are only ever read together. The price list is named, not referred to: it may be deleted later.
create table series_run (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    activity_id bigint not null references activity,
    actor varchar(80) not null,
    first_date date not null,
    last_date date not null,
    days varchar(100) not null,
    times varchar(1000) not null,
    skipped varchar(2400) not null,
    minutes integer not null,
    price_list_id bigint not null,
    subtitle varchar(200) not null,
    theme varchar(100) not null,
    language varchar(60) not null,
    event_state varchar(20) not null check (event_state in ('OPEN', 'CLOSED', 'CANCELLED', 'HIDDEN')),
    sale_from timestamp,
    sale_until timestamp,
    total integer not null check (total >= 0),
    position integer not null,
    created integer not null,
    created_at timestamp not null,
    worked_at timestamp not null,
    version bigint not null,
    check (0 <= created and created <= position and position <= total)
);
create index series_run_activity on series_run (activity_id, created_at);
