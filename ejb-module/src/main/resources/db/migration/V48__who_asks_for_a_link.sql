-- Whoever asks for a link says who he is; it counts once the link is used, and stands with the link until then (S-08).
alter table contact_session add column first_name varchar(100) default '' not null;
alter table contact_session add column last_name varchar(100) default '' not null;
alter table contact_session add column phone varchar(50) default '' not null;
alter table contact_session add column language varchar(10) default '' not null;
