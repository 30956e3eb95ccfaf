-- The outbox: what is to be mailed, written in the transaction of what it tells of, and what became of it. The text is
-- composed when it is sent and kept as it went out; a link's token is kept until then only. next_try_at is when it is due,
-- and while somebody is sending it, until when it is his.
create sequence mail_seq start with 1000 increment by 50;

create table mail_message (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    kind varchar(20) not null check (kind in ('INVITATION', 'RESET', 'SALE', 'CANCELLATION', 'REFUND')),
    reference varchar(60) not null,
    recipient varchar(200) not null,
    recipient_name varchar(201) not null,
    language varchar(10) not null,
    token varchar(100) not null,
    amount decimal(14, 3),
    reason varchar(1000) not null,
    subject varchar(300) not null,
    body varchar(32000) not null,
    html varchar(32000) not null,
    state varchar(10) not null check (state in ('PENDING', 'SENT', 'FAILED', 'HELD')),
    tries integer not null check (tries >= 0),
    next_try_at timestamp not null,
    expires_at timestamp,
    last_error varchar(40) not null,
    created_at timestamp not null,
    sent_at timestamp
);
create index mail_message_due on mail_message (state, next_try_at);
create index mail_message_merchant on mail_message (merchant_id, id);
