-- From which day until which day, both included, events may use a price list; a missing end is open.
alter table price_list add column valid_from date;
alter table price_list add column valid_until date;
alter table price_list add constraint price_list_dates check (valid_from <= valid_until);
