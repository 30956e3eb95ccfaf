-- Nothing more is sold in an emplacement that is closed at an event; what was sold stays (E-17).
alter table gauge add column closed boolean default false not null;
