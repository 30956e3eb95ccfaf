-- Several payments for one dossier (P-05): cash remembers what was handed over and given back, a gift its reason; and
-- money is taken and given back at an outlet of its own, whatever the dossier's (AMB-B5).
alter table payment add column tendered decimal(14, 3);
alter table payment add column change_given decimal(14, 3);
alter table payment add column reason varchar(500) default '' not null;
alter table payment add column point_of_sale_id bigint references point_of_sale;
update payment set point_of_sale_id = (select d.point_of_sale_id from dossier d where d.id = payment.dossier_id);
alter table payment add constraint payment_tender check
    (tendered is null or (method = 'CASH' and change_given >= 0 and tendered - change_given = amount));
alter table payment add constraint payment_gift check (method <> 'FREE' or amount = 0 or reason <> '');

-- A gift goes back as what it was.
alter table refund add column given_as varchar(20) default 'CASH' not null;
update refund set given_as = method;
alter table refund drop column method;
alter table refund add constraint refund_given_as check
    (given_as in ('CASH', 'CARD_TERMINAL', 'CHEQUE', 'TRANSFER', 'EXTERNAL', 'FREE'));
alter table refund add column point_of_sale_id bigint references point_of_sale;
update refund set point_of_sale_id = (select d.point_of_sale_id from dossier d where d.id = refund.dossier_id);

-- Who may give tickets away (S-04).
alter table staff_user add column complimentary boolean default false not null;
