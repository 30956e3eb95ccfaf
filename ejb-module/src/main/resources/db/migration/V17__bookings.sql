-- Bookings: lines that wait for their money until a deadline, and what is known beside the dossier (B-01, B-20, A-03).
alter table dossier_line add column booked_until timestamp;
create index dossier_line_booked on dossier_line (merchant_id, state, booked_until);

create table booking (
    dossier_id bigint not null primary key references dossier,
    merchant_id bigint not null references merchant,
    kind varchar(10) not null check (kind in ('BOOKING', 'OPTION')),
    outcome varchar(20) not null check (outcome in ('OPEN', 'PAID', 'CANCELLED', 'CUSTOMER', 'RELEASED')),
    group_name varchar(200) not null,
    group_type varchar(100) not null,
    remark varchar(1000) not null,
    booked_at timestamp not null,
    locked_until timestamp,
    lock_reason varchar(500) not null,
    extension_asked_at timestamp,
    extension_reason varchar(500) not null,
    end_reason varchar(500) not null,
    reminded_at timestamp,
    version bigint not null
);
create index booking_outcome on booking (merchant_id, outcome);

-- What a message is about is a column without a list of words: every feature that writes mail adds some.
alter table mail_message add column topic varchar(20) default 'SALE' not null;
update mail_message set topic = kind;
alter table mail_message drop column kind;
