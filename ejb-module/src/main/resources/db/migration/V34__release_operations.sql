-- What a run does with all that matched: it lets them go, as until now, or reminds, extends, locks or unlocks them. The
-- reason of a lock may name somebody, so it is emptied at the end as the text is. Runs go dossier by dossier, each of them
-- whole: in the order of deadlines, one that moves would be met again. A run that was under way begins with the first
-- dossier again; what is gone is not found.
alter table release_run add column operation varchar(20) default 'RELEASE' not null;
alter table release_run add column more_days integer;
alter table release_run add column lock_until timestamp;
alter table release_run add column lock_reason varchar(500) default '' not null;
alter table release_run add column kept_why varchar(300) default '' not null;
alter table release_run add column last_dossier bigint default 0 not null;
alter table release_run drop column last_until;
alter table release_run drop column last_line;
-- A dossier may have two thousand lines.
alter table release_run drop column chunk;
alter table release_run add column chunk varchar(32000) default '' not null;
