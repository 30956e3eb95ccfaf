-- Where the holder of a cart calls from, disguised: a browser that forgets its session may not hold without end (H-02).
alter table dossier add column holder_address varchar(40);
create index dossier_holder_address on dossier (holder_address, state);
