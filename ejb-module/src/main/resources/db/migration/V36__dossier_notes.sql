-- What colleagues write about a dossier for each other. It may name its customer, and goes with him (S-08).
create sequence dossier_note_seq start with 1000 increment by 50;

create table dossier_note (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    dossier_id bigint not null references dossier,
    author varchar(80) not null,
    written_at timestamp not null,
    body varchar(2000) not null
);
create index dossier_note_dossier on dossier_note (dossier_id);
