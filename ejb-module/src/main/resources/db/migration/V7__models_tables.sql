-- What a model permits beside several emplacements (E-13, E-15). Models of before permit what nobody forbade till now.
alter table activity_model add column tables_permitted boolean default false not null;
alter table activity_model add column moves_permitted boolean default true not null;
alter table activity_model add column groups_permitted boolean default true not null;
alter table activity_model add column booking_permitted boolean default true not null;

-- Names are the merchant's own from now on, so they are in his language; those that ship now come to everybody.
update activity_model set name = 'General admission' where code = 'single';
update activity_model set name = 'Several rooms' where code = 'several';
update activity_model set name = 'Admission générale' where code = 'single'
    and merchant_id in (select id from merchant where language like 'fr%');
update activity_model set name = 'Plusieurs salles' where code = 'several'
    and merchant_id in (select id from merchant where language like 'fr%');
insert into activity_model (id, merchant_id, code, name, several_emplacements, version, tables_permitted)
    select ${nextCatalogueId}, m.id, 'visits',
        case when m.language like 'fr%' then 'Visites guidées à créneaux' else 'Guided visits with slots' end,
        false, 1, false from merchant m;
insert into activity_model (id, merchant_id, code, name, several_emplacements, version, tables_permitted)
    select ${nextCatalogueId}, m.id, 'tables',
        case when m.language like 'fr%' then 'Salles avec tables' else 'Rooms with tables' end,
        true, 1, true from merchant m;
alter table activity_model add constraint activity_model_name unique (merchant_id, name);

-- What a room offers whom, and whether people are seated there by hand (E-15, E-16).
alter table emplacement add column accessibility varchar(2000) default '' not null;
alter table emplacement add column tables_managed boolean default false not null;

-- A table of an emplacement; seats of it at an event are given to a dossier's party. Placing counts in no gauge (E-15).
create table seating_table (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    emplacement_id bigint not null references emplacement,
    name varchar(20) not null,
    seats integer not null check (seats between 1 and 999),
    position integer not null,
    version bigint not null,
    constraint seating_table_name unique (emplacement_id, name)
);

create table placement (
    event_id bigint not null references calendar_event,
    table_id bigint not null references seating_table,
    dossier_id bigint not null references dossier,
    merchant_id bigint not null references merchant,
    seats integer not null check (seats >= 1),
    primary key (event_id, table_id, dossier_id)
);
create index placement_table on placement (table_id);
create index placement_dossier on placement (dossier_id);
