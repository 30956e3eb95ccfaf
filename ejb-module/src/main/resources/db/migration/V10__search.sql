-- The day of the week (1 is Monday) and the minute of the day at which an event starts by the clock on its activity's
-- wall: no SQL that both databases know computes them. Filled in for older events when the program starts.
alter table calendar_event add column local_weekday smallint check (local_weekday between 1 and 7);
alter table calendar_event add column local_minute smallint check (local_minute between 0 and 1439);

-- What is open, by start: a search reads on from there and stops when its page is full (E-21).
create index calendar_event_search on calendar_event (merchant_id, state, starts_at, id);
