-- Filters of the release screen that somebody uses again. The day is so many days from the day of use, and no text is
-- kept: it would be somebody's name. The activity is named, not referred to.
create table release_filter (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    staff_user_id bigint not null references staff_user,
    name varchar(60) not null,
    kind varchar(20) check (kind in ('BOOKING', 'OPTION')),
    due_in_days integer,
    activity_id bigint,
    constraint release_filter_name unique (staff_user_id, name)
);
