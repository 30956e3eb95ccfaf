-- Day closings: what an outlet and a clerk took and gave back since the last one, and the cash that was counted (P-05).
create table till_closing (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    point_of_sale_id bigint not null references point_of_sale,
    clerk varchar(80) not null,
    currency char(3) not null,
    float_amount decimal(14, 3) not null check (float_amount >= 0),
    expected_cash decimal(14, 3) not null,
    counted_cash decimal(14, 3) not null check (counted_cash >= 0),
    note varchar(500) not null,
    closed_by varchar(80) not null,
    closed_at timestamp not null,
    constraint till_closing_difference check (expected_cash = counted_cash or note <> '')
);
create index till_closing_clerk on till_closing (merchant_id, clerk, id);

-- A payment and a refund stand in one closing, or in none yet.
alter table payment add column closing_id bigint references till_closing;
create index payment_closing on payment (closing_id);
create index payment_open on payment (merchant_id, paid_by, closing_id);
alter table refund add column closing_id bigint references till_closing;
create index refund_closing on refund (closing_id);
create index refund_open on refund (merchant_id, refunded_by, closing_id);
