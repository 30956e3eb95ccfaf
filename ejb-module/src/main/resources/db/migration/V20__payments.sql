-- Payments through a provider: an attempt shields what is to be paid for a while (P-04), its reference counts once (P-03).
create sequence payment_attempt_seq start with 1000 increment by 50;

-- What a provider signs with for one merchant. A key that is compared with has to be readable, unlike a password.
create table payment_account (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    provider varchar(40) not null,
    secret varchar(64) not null,
    constraint payment_account_provider unique (merchant_id, provider)
);

-- Who pays a cart is no contact yet: his data go as soon as the attempt is over.
create table payment_attempt (
    id bigint not null primary key,
    token varchar(64) not null unique,
    merchant_id bigint not null references merchant,
    dossier_id bigint not null references dossier,
    provider varchar(40) not null,
    reference varchar(100) not null,
    state varchar(20) not null check (state in ('OPEN', 'PAID', 'RETURNED', 'FAILED', 'ABANDONED')),
    amount decimal(14, 3) not null check (amount > 0),
    currency char(3) not null,
    page varchar(500) not null,
    return_url varchar(500) not null,
    first_name varchar(100) not null,
    last_name varchar(100) not null,
    email varchar(200) not null,
    phone varchar(50) not null,
    language varchar(10) not null,
    participants varchar(10000) not null,
    started_by varchar(80) not null,
    started_at timestamp not null,
    shields_until timestamp not null,
    ended_at timestamp,
    constraint payment_attempt_reference unique (provider, reference)
);
create index payment_attempt_dossier on payment_attempt (dossier_id, state);

-- Refunds that a provider is asked for, once each.
create table provider_refund (
    refund_id bigint not null primary key references refund,
    merchant_id bigint not null references merchant,
    provider varchar(40) not null,
    reference varchar(100) not null,
    amount decimal(14, 3) not null check (amount > 0),
    currency char(3) not null,
    tries integer not null,
    next_try_at timestamp not null,
    done_at timestamp
);
create index provider_refund_due on provider_refund (done_at, next_try_at);
create index refund_made on refund (refunded_at);
