-- A buyer is found by his address whatever its case: each order with one had read all contacts of the merchant.
alter table contact add column address varchar(400) generated always as (lower(email))${stored};
drop index contact_email;
create index contact_address on contact (merchant_id, address);
