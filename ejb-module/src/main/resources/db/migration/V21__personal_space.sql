-- The personal space: customers come in by a link in their mail or by a password, and partners share a structure (K-08).
alter table contact add column structure varchar(200) default '' not null;
alter table contact add column password_hash varchar(200);

-- A link that works once, or a session that it opened; only fingerprints of their tokens are kept.
create table contact_session (
    token_hash varchar(64) not null primary key,
    merchant_id bigint not null references merchant,
    contact_id bigint not null references contact,
    kind varchar(10) not null check (kind in ('LINK', 'SESSION')),
    created_at timestamp not null,
    expires_at timestamp not null,
    ended_at timestamp
);
create index contact_session_contact on contact_session (contact_id);
create index contact_structure on contact (merchant_id, structure);
create index dossier_contact on dossier (contact_id);
