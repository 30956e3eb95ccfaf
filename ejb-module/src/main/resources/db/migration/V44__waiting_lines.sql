-- Until when a line waits, of those that do: lists and nights walk its index in the order of urgency and read no other line.
alter table dossier_line add column waiting_until timestamp
    generated always as (case when state in ('BOOKED', 'OPTIONED') then booked_until end)${stored};
drop index dossier_line_booked;
create index dossier_line_waiting on dossier_line (merchant_id, waiting_until, id);
