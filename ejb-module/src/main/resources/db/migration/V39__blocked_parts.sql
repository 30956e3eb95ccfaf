-- Whether it is set aside without access (R-02), as its allocation is for good: what stands in Blocked of a gauge is told
-- apart without looking at allocations, which those who draw have locked.
alter table allocation_unit add column without_access boolean default false not null;
update allocation_unit set without_access = true
    where allocation_id in (select id from reserve_allocation where reserve_id is null);

-- What was given back of a block by hand, and why. Its moment is that of the movements; those of before have no row.
create table block_return (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    block_id bigint not null references manual_block,
    units integer not null check (units >= 1),
    reason varchar(200) not null,
    actor varchar(80) not null,
    returned_at timestamp not null
);
create index block_return_block on block_return (block_id, returned_at);
