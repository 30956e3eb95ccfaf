-- "On or before" a day is by the clock of each line's activity, so what is done with all of a list keeps the day itself.
alter table release_run add column due_on date;
