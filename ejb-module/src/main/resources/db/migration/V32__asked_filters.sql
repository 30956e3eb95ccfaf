-- Only what a customer asks more time for, in a release of all that match and in a saved filter (B-14).
alter table release_run add column asked boolean default false not null;
alter table release_filter add column asked boolean default false not null;
