-- How many bookings and options one customer has open at an outlet from a browser (D-05), apart from his carts (H-02).
alter table point_of_sale add column open_bookings_max integer default 20 not null check (open_bookings_max >= 1);
