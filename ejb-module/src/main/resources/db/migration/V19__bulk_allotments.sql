-- A bulk edit of what reserves have: of which category in which emplacement, and the numbers by reserve ("9=10,0=5", where
-- 0 is capacity without access); with each event what stood there when it was looked at.
alter table bulk_edit add column rate_emplacement_id bigint;
alter table bulk_edit add column rate_category_id bigint;
alter table bulk_edit add column allotted varchar(600);
alter table bulk_item add column allotted_before varchar(600);
