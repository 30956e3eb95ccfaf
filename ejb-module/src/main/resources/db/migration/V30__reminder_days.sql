-- How many days before a deadline bookings are reminded of, each between two commas (A-03).
alter table booking_default add column reminder_days varchar(40) default ',3,' not null;

-- For how many days before the deadline it was reminded of last; until now there was one distance.
alter table booking add column reminded_days integer;
update booking set reminded_days = 3 where reminded_at is not null;
