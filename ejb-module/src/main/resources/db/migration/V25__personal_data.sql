-- Personal data: who was erased and when, how long a merchant keeps them, and what finds them all (S-08).
alter table contact add column erased_at timestamp;

-- Months after which a contact with nothing newer is erased; without a number nobody is. A night's sweep goes by the ids of
-- contacts: swept_to is how far it has come, and empty when it is done.
create table retention (
    merchant_id bigint not null primary key references merchant,
    months integer check (months between 1 and 600),
    swept_at timestamp,
    swept_to bigint,
    version bigint not null
);

-- Who tried to pay and did not is forgotten after a while; who did is in his dossier.
alter table payment_attempt add column forgotten_at timestamp;
update payment_attempt set forgotten_at = ended_at where state in ('PAID', 'RETURNED');
create index payment_attempt_forgotten on payment_attempt (forgotten_at, started_at);

create index contact_session_expiry on contact_session (expires_at);
create index mail_message_reference on mail_message (merchant_id, reference);
create index audit_entry_subject on audit_entry (merchant_id, subject, subject_id);
