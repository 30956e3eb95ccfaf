-- Cancel and refund by staff, in place. Who did it, when and why, and what became of tickets and places (Q-15, Q-16).
create sequence cancellation_seq start with 1000 increment by 50;

create table cancellation (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    dossier_id bigint not null references dossier,
    tickets varchar(20) not null check (tickets in ('INVALIDATED', 'KEPT')),
    places varchar(20) not null check (places in ('RELEASED', 'KEPT')),
    reason varchar(500) not null,
    cancelled_by varchar(80) not null,
    cancelled_at timestamp not null
);
create index cancellation_dossier on cancellation (dossier_id);

-- The items it is about, so many of each line.
create table cancelled_line (
    cancellation_id bigint not null references cancellation,
    line_id bigint not null references dossier_line,
    merchant_id bigint not null references merchant,
    items integer not null check (items >= 1),
    primary key (cancellation_id, line_id)
);

-- Money given back, each time against one payment; and what is kept of it (P-02).
create table refund (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    dossier_id bigint not null references dossier,
    cancellation_id bigint not null references cancellation,
    payment_id bigint not null references payment,
    method varchar(20) not null check (method in ('CASH', 'CARD_TERMINAL', 'CHEQUE', 'TRANSFER', 'EXTERNAL')),
    amount decimal(14, 3) not null check (amount > 0),
    currency char(3) not null,
    reference varchar(100) not null,
    refunded_by varchar(80) not null,
    refunded_at timestamp not null
);
create index refund_dossier on refund (dossier_id);

create table fee (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    dossier_id bigint not null references dossier,
    cancellation_id bigint not null references cancellation,
    amount decimal(14, 3) not null check (amount > 0),
    currency char(3) not null,
    charged_by varchar(80) not null,
    charged_at timestamp not null
);
create index fee_dossier on fee (dossier_id);

-- How many of a line's items are cancelled, and which cancellation a ticket fell to.
alter table dossier_line add column cancelled integer default 0 not null check (cancelled >= 0);
alter table ticket add column cancellation_id bigint references cancellation;
