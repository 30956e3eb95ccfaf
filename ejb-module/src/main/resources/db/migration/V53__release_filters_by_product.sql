-- The release list is narrowed by event, product and channel, too, and what is done with all of it keeps them. They are
-- named, not referred to. A filter that somebody saves is used again after its event, so it keeps none.
alter table release_run add column event_id bigint;
alter table release_run add column category_id bigint;
alter table release_run add column channel varchar(30);
alter table release_filter add column category_id bigint;
alter table release_filter add column channel varchar(30);
