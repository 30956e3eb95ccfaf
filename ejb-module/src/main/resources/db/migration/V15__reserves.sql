-- Capacity reserves: places set aside for a group that is entitled to them (R-01 to R-20).
create table capacity_reserve (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    name varchar(100) not null,
    colour varchar(7) not null,
    kind varchar(50) not null,
    note varchar(500) not null,
    access_to varchar(20) not null check (access_to in ('ALL_USERS', 'SELECTED_USERS')),
    archived boolean not null,
    version bigint not null,
    constraint capacity_reserve_name unique (merchant_id, name)
);

-- Who may draw from a reserve of selected users; the owner always may (R-07, R-08).
create table reserve_member (
    reserve_id bigint not null references capacity_reserve,
    staff_user_id bigint not null references staff_user,
    merchant_id bigint not null references merchant,
    primary key (reserve_id, staff_user_id)
);

-- What a reserve has of one category at one event in one emplacement; without a reserve it is capacity without access
-- (R-02, R-11), whose key is 0. Left is total - drawn - held; held is in open carts.
create sequence reserve_allocation_seq start with 1000 increment by 50;

create table reserve_allocation (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    reserve_id bigint references capacity_reserve,
    reserve_key bigint not null,
    event_id bigint not null references calendar_event,
    emplacement_id bigint not null references emplacement,
    category_id bigint not null references ticket_category,
    total integer not null,
    drawn integer not null,
    held integer not null,
    released boolean not null,
    version bigint not null,
    constraint reserve_allocation_once unique (event_id, emplacement_id, category_id, reserve_key),
    constraint reserve_allocation_sound check (drawn >= 0 and held >= 0 and drawn + held <= total)
);
create index reserve_allocation_reserve on reserve_allocation (reserve_id, event_id);
create index reserve_allocation_category on reserve_allocation (category_id);

-- What it blocks of each gauge for what is left of it (AMB-C3).
create table allocation_unit (
    allocation_id bigint not null references reserve_allocation,
    kind smallint not null,
    key1 bigint not null,
    key2 bigint not null,
    merchant_id bigint not null references merchant,
    units integer not null check (units >= 0),
    primary key (allocation_id, kind, key1, key2)
);
create index allocation_unit_gauge on allocation_unit (kind, key1, key2);

-- Draws that were refused, each noted in a transaction of its own (R-07).
create table refused_draw (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    reserve_id bigint not null references capacity_reserve,
    event_id bigint not null references calendar_event,
    category_id bigint not null references ticket_category,
    quantity integer not null,
    code varchar(50) not null,
    actor varchar(80) not null,
    refused_at timestamp not null
);
create index refused_draw_event on refused_draw (event_id);
create index refused_draw_reserve on refused_draw (reserve_id);

-- The reserve that a line was drawn from, and whether a cancellation gave its places to the public (R-18, AMB-R2).
alter table dossier_line add column reserve_id bigint references capacity_reserve;
create index dossier_line_reserve on dossier_line (reserve_id, event_id);
alter table cancellation add column to_public boolean default false not null;
