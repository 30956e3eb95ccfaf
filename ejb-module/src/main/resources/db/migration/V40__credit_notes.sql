-- Credit notes have numbers of their merchant's own, one after the other without a gap. One row a merchant counts them, and
-- whoever takes the next has it locked until his refund is committed.
create table credit_note_series (
    merchant_id bigint not null primary key references merchant,
    last_number bigint not null check (last_number >= 0)
);

-- A decision that gives money back has one. A gift that is taken back is no money, and has none.
alter table cancellation add column credit_note bigint check (credit_note >= 1);

-- Those of before, in the order of time; both databases number rows in the order in which they are inserted.
create table numbered_note (
    place bigint not null generated always as identity,
    cancellation_id bigint not null primary key,
    merchant_id bigint not null,
    cancelled_at timestamp not null
);
insert into numbered_note (cancellation_id, merchant_id, cancelled_at)
    select c.id, c.merchant_id, c.cancelled_at from cancellation c
    where exists (select 1 from refund r where r.cancellation_id = c.id and r.given_as <> 'FREE')
    order by c.merchant_id, c.cancelled_at, c.id;
create table numbered_merchant (
    merchant_id bigint not null primary key,
    first_place bigint not null,
    notes bigint not null
);
insert into numbered_merchant (merchant_id, first_place, notes)
    select merchant_id, min(place), count(*) from numbered_note group by merchant_id;

update cancellation set credit_note = (
    select n.place - m.first_place + 1 from numbered_note n
    join numbered_merchant m on m.merchant_id = n.merchant_id
    where n.cancellation_id = cancellation.id);
insert into credit_note_series (merchant_id, last_number)
    select m.id, coalesce(n.notes, 0) from merchant m left join numbered_merchant n on n.merchant_id = m.id;
drop table numbered_note;
drop table numbered_merchant;
alter table cancellation add constraint cancellation_credit_note unique (merchant_id, credit_note);
