-- What staff set aside by hand, of one gauge (C-03). The gauge counts it in blocked; its movements name the block.
create sequence manual_block_seq start with 1000 increment by 50;

create table manual_block (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    kind smallint not null,
    key1 bigint not null,
    key2 bigint not null,
    units integer not null check (units >= 1),
    remaining integer not null,
    reason varchar(200) not null,
    actor varchar(80) not null,
    blocked_at timestamp not null,
    version bigint not null,
    constraint manual_block_remaining check (remaining between 0 and units)
);
create index manual_block_gauge on manual_block (kind, key1, key2, remaining);

-- Categories of the same code may take each other's place when an order is moved (M-03); empty is none.
alter table ticket_category add column equivalence_code varchar(50) default '' not null;

-- The blocks of a daily quota (Q-43), each up to where the next one begins; without any, the day is one.
create table quota_block (
    quota_id bigint not null references quota,
    number smallint not null check (number between 1 and 24),
    merchant_id bigint not null references merchant,
    name varchar(50) not null,
    start_minute smallint not null check (start_minute between 0 and 1439),
    default_capacity integer not null check (default_capacity >= 0),
    primary key (quota_id, number)
);
