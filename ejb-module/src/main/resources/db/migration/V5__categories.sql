-- What a category says of its sale, its tickets and its look; a bundle may cost what its parts cost, and hide some.
alter table ticket_category add column per_dossier_min integer check (per_dossier_min >= 1);
alter table ticket_category add column sale_from timestamp;
alter table ticket_category add column sale_until timestamp;
alter table ticket_category add column accessible boolean default false not null;
alter table ticket_category add column reserved_seat boolean default false not null;
alter table ticket_category add column printed boolean default true not null;
alter table ticket_category add column price_summed boolean default false not null;
alter table ticket_category add column vat_rate decimal(5, 2) check (vat_rate between 0 and 100);
alter table ticket_category add column colour varchar(7) default '' not null;
alter table bundle_component add column hidden boolean default false not null;

-- The rate at which the price was taken: a later one is for later sales.
alter table dossier_line add column vat_rate decimal(5, 2);
