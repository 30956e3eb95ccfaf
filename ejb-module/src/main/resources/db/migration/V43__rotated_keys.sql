-- Whose request ids a rotated key goes on with: those of the first one (K-03, S-05). Keys of before keep their own.
alter table api_key add column first_key_id bigint references api_key;
