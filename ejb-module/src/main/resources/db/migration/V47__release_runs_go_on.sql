-- A run that broke off is gone on with by the tick, as whoever began it; one that he may no longer go on with is stopped.
-- Dossiers that come next are written down many at once: to find the next hundred of a long list anew sorts all of it.
alter table release_run add column stopped boolean default false not null;
alter table release_run add column ahead varchar(32000) default '' not null;
create index release_run_open on release_run (finished, worked_at);

-- What was left broken off before waited for somebody to press a button: the tick does not carry it out unasked.
update release_run set finished = true, stopped = true, text = '', lock_reason = '', chunk = ''
    where finished = false;
