-- What a booking is looked for by, in one column: number, names and mail address, without case and accents (A-01). SQL that
-- both databases know takes no accents off, so the program fills in what was booked before when it starts.
alter table booking add column search_key varchar(1000);
