-- What each item of a sold bundle is made of, as it was when it was taken (E-20, H-05); other lines have none.
create table line_part (
    line_id bigint not null references dossier_line,
    category_id bigint not null references ticket_category,
    merchant_id bigint not null references merchant,
    quantity integer not null check (quantity > 0),
    chosen boolean not null,
    primary key (line_id, category_id)
);

alter table dossier_line add column bundle boolean default false not null;
insert into line_part (line_id, category_id, merchant_id, quantity, chosen)
    select l.id, b.component_id, l.merchant_id, b.quantity, false
    from dossier_line l join bundle_component b on b.bundle_id = l.category_id;
update dossier_line set bundle = true where id in (select line_id from line_part);

-- An optional part is taken along only where the buyer chooses it.
alter table bundle_component add column choice boolean default false not null;
