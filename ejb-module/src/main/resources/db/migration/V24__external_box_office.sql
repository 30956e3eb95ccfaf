-- A role that sells at one outlet out of the house and has nothing else of it (R-14, S-04).
alter table staff_user add column works_as varchar(20) default 'READER' not null;
update staff_user set works_as = role;
alter table staff_user drop column role;
alter table staff_user add constraint staff_user_works_as check
    (works_as in ('OWNER', 'ADMINISTRATOR', 'ACTIVITY_MANAGER', 'BOX_OFFICE', 'READER', 'EXTERNAL_CLERK'));
alter table staff_user add column outlet_id bigint references point_of_sale;
alter table staff_user add constraint staff_user_outlet check
    ((works_as = 'EXTERNAL_CLERK' and outlet_id is not null) or (works_as <> 'EXTERNAL_CLERK' and outlet_id is null));
