-- As which audience a cart is held: whoever pays it as another is asked himself (B-09, B-24). Of carts of before nobody knows.
alter table dossier add column held_as bigint references audience_type;
-- Who is signed in pays as himself, and not as the first of his name and address (K-08).
alter table payment_attempt add column contact_id bigint references contact;
create index payment_attempt_contact on payment_attempt (contact_id);
-- Runs that were under way began again with the first dossier (V34); what they had counted until then began not.
update release_run set position = 0, done = 0, kept = 0, kept_numbers = '', kept_why = ''
    where finished = false and last_dossier = 0;
-- Who said himself who he is, and has not come in by the mail that proves his address (B-21).
alter table contact add column unproved boolean default false not null;
create index contact_unproved on contact (unproved, created_at);
