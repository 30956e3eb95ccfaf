-- Everything that matched a filter of the release screen, let go chunk by chunk: what was asked, and how far it is. Only
-- what was booked before it began is meant. The activity is named, not referred to. The lines of a chunk are written down
-- before they go, so that after a crash the same ones are asked again, under the same request ids.
create table release_run (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    actor varchar(80) not null,
    kind varchar(20) check (kind in ('BOOKING', 'OPTION')),
    due_before timestamp,
    activity_id bigint,
    text varchar(200) not null,
    total integer not null check (total >= 0),
    position integer not null,
    done integer not null,
    kept integer not null,
    kept_numbers varchar(2000) not null,
    last_until timestamp not null,
    last_line bigint not null,
    chunk varchar(2000) not null,
    finished boolean not null,
    created_at timestamp not null,
    worked_at timestamp not null,
    version bigint not null
);
create index release_run_merchant on release_run (merchant_id, created_at);
