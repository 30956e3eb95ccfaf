-- When what an allotment has left is let go by itself, in up to three stages, each keeping so many. Counted back from the
-- event's start or at an instant of its own; due_at is for the start that was seen, and counted again when that moves. number tells the
-- stages of an allotment apart: of two who set them at once one is refused.
create table release_stage (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    allocation_id bigint not null references reserve_allocation,
    event_id bigint not null references calendar_event,
    number integer not null,
    counted varchar(10) not null check (counted in ('INSTANT', 'DAYS', 'HOURS')),
    instant_at timestamp,
    amount integer not null,
    kept integer not null check (kept >= 0),
    start_seen timestamp not null,
    due_at timestamp not null,
    announced_at timestamp,
    state varchar(10) not null check (state in ('WAITING', 'DONE', 'CANCELLED')),
    done_at timestamp,
    freed integer not null check (freed >= 0),
    version bigint not null,
    constraint release_stage_once unique (allocation_id, number)
);
create index release_stage_due on release_stage (state, due_at);
create index release_stage_event on release_stage (event_id);
