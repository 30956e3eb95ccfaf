-- Product profiles: which products are on sale, up for booking or for an option, when, where and for whom (B-05, A-07).
create table product_profile (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    name varchar(100) not null,
    state varchar(10) not null check (state in ('DRAFT', 'ACTIVE')),
    sale boolean not null,
    booking boolean not null,
    options boolean not null,
    period_from timestamp,
    period_until timestamp,
    events_from date,
    events_until date,
    all_activities boolean not null,
    all_categories boolean not null,
    all_outlets boolean not null,
    all_audiences boolean not null,
    quantity_min integer,
    quantity_max integer,
    version bigint not null,
    constraint product_profile_name unique (merchant_id, name)
);

-- What a profile names where it does not mean everything. Without a key to the thing: one that goes gives no right.
create table product_profile_item (
    profile_id bigint not null references product_profile,
    kind varchar(20) not null check (kind in ('ACTIVITY', 'CATEGORY', 'POINT_OF_SALE', 'AUDIENCE')),
    item_id bigint not null,
    merchant_id bigint not null references merchant,
    primary key (profile_id, kind, item_id)
);
create index product_profile_item_merchant on product_profile_item (merchant_id);

-- The confirmation delay and its policy: the merchant's, and those of an activity that has its own (B-06, A-02, C-07).
create table booking_default (
    merchant_id bigint not null primary key references merchant,
    days_after_booking integer check (days_after_booking >= 0),
    days_before_start integer check (days_before_start >= 0),
    strictness varchar(10) not null check (strictness in ('FIRM', 'FLEXIBLE')),
    margin_days integer not null check (margin_days >= 0),
    options_take_places boolean not null,
    version bigint not null
);

create table booking_setting (
    activity_id bigint not null primary key references activity,
    merchant_id bigint not null references merchant,
    bookable boolean not null,
    own_delay boolean not null,
    days_after_booking integer check (days_after_booking >= 0),
    days_before_start integer check (days_before_start >= 0),
    own_policy boolean not null,
    strictness varchar(10) not null check (strictness in ('FIRM', 'FLEXIBLE')),
    margin_days integer not null check (margin_days >= 0),
    own_options boolean not null,
    options_take_places boolean not null,
    version bigint not null
);

-- Everything stays on sale for those who sold until now (B-08).
insert into product_profile (id, merchant_id, name, state, sale, booking, options, all_activities, all_categories,
        all_outlets, all_audiences, version)
    select ${nextCatalogueId}, m.id,
        case when m.language like 'fr%' then 'Tout en vente' else 'Everything on sale' end,
        'ACTIVE', true, false, false, true, true, true, true, 1 from merchant m;
