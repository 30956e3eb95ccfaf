-- Whether it is set aside without access (R-02), as its allocation is for good: what stands in Blocked of a gauge is told
-- apart without looking at allocations, which those who draw have locked.
alter table allocation_unit add column without_access boolean default false not null;
update allocation_unit set without_access = true
    where allocation_id in (select id from reserve_allocation where reserve_id is null);
