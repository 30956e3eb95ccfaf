-- Until when a line waits, of those that do: the lists of a merchant and the work of the minute walk it by urgency and
-- read no other line.
alter table dossier_line add column waiting_until timestamp
    generated always as (case when state in ('BOOKED', 'OPTIONED') then booked_until end)${stored};
drop index dossier_line_booked;
create index dossier_line_waiting on dossier_line (merchant_id, waiting_until, id);
create index dossier_line_due on dossier_line (waiting_until);
