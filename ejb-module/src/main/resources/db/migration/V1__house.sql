-- One schema for Derby and PostgreSQL: bigint, integer, smallint, decimal, varchar, boolean, date, timestamp (UTC).
-- Every row carries its merchant (S-01). Catalogue ids come from catalogue_seq, busy ones from sequences of their own.

create sequence catalogue_seq start with 1000 increment by 50;
create sequence contact_seq start with 3000 increment by 50;
create sequence dossier_seq start with 1000 increment by 500;
create sequence dossier_number_seq start with 3300 increment by 50;
create sequence line_seq start with 1000 increment by 500;
create sequence ticket_seq start with 1000 increment by 500;
create sequence payment_seq start with 1000 increment by 500;
create sequence movement_seq start with 1000 increment by 500;
create sequence audit_seq start with 1000 increment by 50;

-- Merchant, people, outlets -------------------------------------------------------------------------------------

create table merchant (
    id bigint not null primary key,
    name varchar(100) not null,
    language varchar(10) not null,
    currency char(3) not null,
    time_zone varchar(60) not null,
    created_at timestamp not null,
    version bigint not null
);

create table staff_user (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    email varchar(200) not null,
    name varchar(100) not null,
    language varchar(10) not null,
    password_hash varchar(400),
    password_set_at timestamp,
    role varchar(20) not null check (role in ('OWNER', 'ADMINISTRATOR', 'ACTIVITY_MANAGER', 'BOX_OFFICE', 'READER')),
    all_activities boolean not null,
    active boolean not null,
    signed_in_at timestamp,
    created_at timestamp not null,
    version bigint not null,
    constraint staff_user_email unique (merchant_id, email)
);
create index staff_user_sign_in on staff_user (email);

create table one_time_link (
    token_hash char(64) not null primary key,
    kind varchar(20) not null check (kind in ('SETUP', 'INVITATION', 'RESET')),
    merchant_id bigint references merchant,
    user_id bigint references staff_user,
    created_at timestamp not null,
    expires_at timestamp not null,
    used_at timestamp
);

-- Failed sign-ins per address and per account name as typed, whether there is such an account or not (S-03).
create table sign_in_throttle (
    subject varchar(250) not null primary key,
    failures integer not null,
    failed_at timestamp not null,
    blocked_until timestamp
);

create table audience_type (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    name varchar(100) not null,
    position integer not null,
    active boolean not null,
    version bigint not null,
    constraint audience_type_name unique (merchant_id, name)
);

create table point_of_sale (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    name varchar(100) not null,
    channel varchar(30) not null
        check (channel in ('WEB_SHOP', 'BOX_OFFICE', 'EXTERNAL_BOX_OFFICE', 'PHONE', 'PARTNER_API')),
    language varchar(10) not null,
    default_audience_id bigint not null references audience_type,
    hold_minutes integer not null check (hold_minutes between 1 and 120),
    hold_minutes_max integer not null check (hold_minutes_max between 1 and 240),
    units_per_hold_max integer not null check (units_per_hold_max >= 1),
    open_holds_max integer not null check (open_holds_max >= 1),
    active boolean not null,
    version bigint not null,
    constraint point_of_sale_name unique (merchant_id, name),
    check (hold_minutes <= hold_minutes_max)
);

-- Who may do what where: one row per audience admitted at an outlet (AMB-X3).
create table audience_rule (
    point_of_sale_id bigint not null references point_of_sale,
    audience_type_id bigint not null references audience_type,
    merchant_id bigint not null references merchant,
    may_buy boolean not null,
    may_book boolean not null,
    may_option boolean not null,
    primary key (point_of_sale_id, audience_type_id)
);

create table api_key (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    point_of_sale_id bigint not null references point_of_sale,
    label varchar(100) not null,
    kind varchar(20) not null check (kind in ('SECRET', 'PUBLISHABLE')),
    test boolean not null,
    hint varchar(20) not null,
    secret_hash char(64) not null unique,
    scopes varchar(500) not null,
    allowed_origins varchar(2000) not null,
    created_at timestamp not null,
    created_by varchar(80) not null,
    expires_at timestamp,
    revoked_at timestamp,
    rotated_to_id bigint references api_key,
    version bigint not null
);
create index api_key_merchant on api_key (merchant_id);

create table contact (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    number bigint not null,
    first_name varchar(100) not null,
    last_name varchar(100) not null,
    email varchar(200) not null,
    phone varchar(50) not null,
    language varchar(10) not null,
    audience_type_id bigint references audience_type,
    created_at timestamp not null,
    version bigint not null,
    constraint contact_number unique (merchant_id, number)
);
create index contact_email on contact (merchant_id, email);

-- Catalogue -----------------------------------------------------------------------------------------------------

create table activity_model (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    code varchar(40) not null,
    name varchar(100) not null,
    several_emplacements boolean not null,
    version bigint not null,
    constraint activity_model_code unique (merchant_id, code)
);

create table activity (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    model_id bigint not null references activity_model,
    name varchar(100) not null,
    time_zone varchar(60) not null,
    currency char(3) not null,
    state varchar(20) not null check (state in ('ACTIVE', 'TEST', 'INACTIVE')),
    default_price_list_id bigint,
    catalogue_version bigint not null,
    version bigint not null,
    constraint activity_name unique (merchant_id, name)
);

create table staff_activity (
    user_id bigint not null references staff_user,
    activity_id bigint not null references activity,
    merchant_id bigint not null references merchant,
    primary key (user_id, activity_id)
);

create table emplacement (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    activity_id bigint not null references activity,
    name varchar(100) not null,
    description varchar(2000) not null,
    position integer not null,
    default_capacity integer not null check (default_capacity >= 0),
    active boolean not null,
    version bigint not null,
    constraint emplacement_name unique (activity_id, name)
);

create table price_list (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    activity_id bigint not null references activity,
    name varchar(100) not null,
    version bigint not null,
    constraint price_list_name unique (activity_id, name)
);
alter table activity add constraint activity_price_list foreign key (default_price_list_id) references price_list;

create table calendar_event (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    activity_id bigint not null references activity,
    price_list_id bigint not null references price_list,
    starts_at timestamp not null,
    ends_at timestamp not null,
    local_date date not null,
    subtitle varchar(200) not null,
    theme varchar(100) not null,
    language varchar(60) not null,
    state varchar(20) not null check (state in ('OPEN', 'CLOSED', 'CANCELLED', 'HIDDEN')),
    version bigint not null,
    check (starts_at < ends_at)
);
create index calendar_event_start on calendar_event (activity_id, starts_at);
create index calendar_event_merchant_start on calendar_event (merchant_id, starts_at);

-- owner_key: the activity of an event quota, 0 for a global one; it keeps names unique where they meet (Q-06).
create table quota (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    activity_id bigint references activity,
    owner_key bigint not null,
    name varchar(100) not null,
    scope varchar(20) not null check (scope in ('EVENT', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'INVENTORY')),
    default_capacity integer not null check (default_capacity >= 0),
    block_at_zero boolean not null,
    active boolean not null,
    version bigint not null,
    constraint quota_name unique (merchant_id, owner_key, name),
    check ((scope = 'EVENT' and activity_id is not null) or (scope <> 'EVENT' and activity_id is null))
);

create table ticket_category (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    activity_id bigint not null references activity,
    name varchar(100) not null,
    public_name varchar(100) not null,
    subtitle varchar(200) not null,
    position integer not null,
    item_type varchar(20) not null check (item_type in ('PERSON', 'PRODUCT')),
    not_counted boolean not null,
    weight integer not null check (weight between 1 and 1000),
    per_dossier_max integer check (per_dossier_max >= 1),
    show_remaining_below integer check (show_remaining_below >= 0),
    active boolean not null,
    version bigint not null,
    constraint ticket_category_name unique (activity_id, name)
);

create table category_quota (
    category_id bigint not null references ticket_category,
    quota_id bigint not null references quota,
    merchant_id bigint not null references merchant,
    primary key (category_id, quota_id)
);

create table bundle_component (
    bundle_id bigint not null references ticket_category,
    component_id bigint not null references ticket_category,
    merchant_id bigint not null references merchant,
    quantity integer not null check (quantity between 1 and 100),
    primary key (bundle_id, component_id)
);

create table price_list_entry (
    price_list_id bigint not null references price_list,
    emplacement_id bigint not null references emplacement,
    category_id bigint not null references ticket_category,
    merchant_id bigint not null references merchant,
    price decimal(12, 3) not null check (price >= 0),
    offered boolean not null,
    primary key (price_list_id, emplacement_id, category_id)
);

-- Counting ------------------------------------------------------------------------------------------------------

-- kind 1 EMPLACEMENT (event, emplacement), 2 QUOTA (event, quota), 3 GLOBAL_QUOTA (quota, period), 4 RATE (event, category).
create table gauge (
    kind smallint not null,
    key1 bigint not null,
    key2 bigint not null,
    merchant_id bigint not null references merchant,
    capacity integer not null,
    blocked integer not null,
    carts integer not null,
    used integer not null,
    actual integer not null,
    closed boolean default false not null,
    version bigint not null,
    primary key (kind, key1, key2),
    constraint gauge_sound check (0 <= carts and carts <= blocked and 0 <= actual and actual <= used
        and blocked + used <= capacity)
);

create table movement (
    id bigint not null primary key,
    merchant_id bigint not null,
    kind smallint not null,
    key1 bigint not null,
    key2 bigint not null,
    capacity_delta integer not null,
    blocked_delta integer not null,
    carts_delta integer not null,
    used_delta integer not null,
    actual_delta integer not null,
    cause varchar(30) not null,
    line_id bigint,
    allotment_id bigint,
    block_id bigint,
    actor varchar(80) not null,
    moved_at timestamp not null
);
create index movement_gauge on movement (kind, key1, key2, id);
create index movement_line on movement (line_id);

-- What a request id has already been answered with (K-03); kept 24 hours. The key begins with the id: Derby looks for a
-- list of them one by one there, but would read every request of the owner.
create table admission_request (
    owner varchar(80) not null,
    request_id varchar(100) not null,
    merchant_id bigint not null,
    fingerprint char(64) not null,
    answer varchar(200) not null,
    admitted_at timestamp not null,
    primary key (request_id, owner)
);
create index admission_request_age on admission_request (admitted_at);

-- Dossiers ------------------------------------------------------------------------------------------------------

create table dossier (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    point_of_sale_id bigint not null references point_of_sale,
    contact_id bigint references contact,
    number varchar(20),
    token varchar(64) not null unique,
    state varchar(20) not null check (state in ('HELD', 'LAPSED', 'DROPPED', 'SETTLED', 'BOOKED', 'CANCELLED')),
    currency char(3) not null,
    total decimal(14, 3) not null,
    holder varchar(150) not null,
    hold_started_at timestamp,
    hold_ends_at timestamp,
    created_by varchar(80) not null,
    created_at timestamp not null,
    settled_at timestamp,
    version bigint not null,
    constraint dossier_number unique (merchant_id, number)
);
create index dossier_holds on dossier (state, hold_ends_at);
create index dossier_holder on dossier (holder, state);
create index dossier_created on dossier (merchant_id, created_at);

-- Whoever opens a cart locks the row of its holder first, so that two at once cannot exceed his limit (H-02).
create table holder_lock (
    id integer not null primary key
);
insert into holder_lock (id) values
    (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
    (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31),
    (32), (33), (34), (35), (36), (37), (38), (39), (40), (41), (42), (43), (44), (45), (46), (47),
    (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60), (61), (62), (63);

create table dossier_line (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    dossier_id bigint not null references dossier,
    activity_id bigint not null references activity,
    event_id bigint not null references calendar_event,
    emplacement_id bigint not null references emplacement,
    category_id bigint not null references ticket_category,
    quantity integer not null check (quantity >= 1),
    unit_price decimal(12, 3) not null,
    state varchar(20) not null
        check (state in ('HELD', 'LAPSED', 'DROPPED', 'SOLD', 'BOOKED', 'OPTIONED', 'CANCELLED', 'RELEASED', 'MOVED')),
    version bigint not null
);
create index dossier_line_dossier on dossier_line (dossier_id);
create index dossier_line_event on dossier_line (event_id, state);

create table ticket (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    dossier_id bigint not null references dossier,
    line_id bigint not null references dossier_line,
    event_id bigint not null references calendar_event,
    emplacement_id bigint not null references emplacement,
    category_id bigint not null references ticket_category,
    item integer not null,
    code varchar(40) not null unique,
    participant varchar(200) not null,
    state varchar(20) not null check (state in ('VALID', 'CANCELLED')),
    issued_at timestamp not null,
    version bigint not null
);
create index ticket_line on ticket (line_id);
create index ticket_dossier on ticket (dossier_id);

create table payment (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    dossier_id bigint not null references dossier,
    method varchar(20) not null check (method in ('CASH', 'CARD_TERMINAL', 'CHEQUE', 'TRANSFER', 'EXTERNAL', 'FREE')),
    amount decimal(14, 3) not null,
    currency char(3) not null,
    provider varchar(40) not null,
    reference varchar(100),
    paid_by varchar(80) not null,
    paid_at timestamp not null,
    constraint payment_reference unique (merchant_id, provider, reference)
);
create index payment_dossier on payment (dossier_id);

-- Watching ------------------------------------------------------------------------------------------------------

create table audit_entry (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    noted_at timestamp not null,
    actor varchar(80) not null,
    actor_name varchar(200) not null,
    subject varchar(60) not null,
    subject_id varchar(60) not null,
    action varchar(60) not null,
    label varchar(300) not null,
    before_value varchar(2000) not null,
    after_value varchar(2000) not null
);
create index audit_entry_when on audit_entry (merchant_id, noted_at);

create table reconciliation_run (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    started_at timestamp not null,
    ended_at timestamp,
    requested_by varchar(80) not null,
    gauges integer not null,
    differences integer not null
);
create index reconciliation_run_merchant on reconciliation_run (merchant_id, started_at);

create table reconciliation_difference (
    id bigint not null primary key,
    merchant_id bigint not null references merchant,
    run_id bigint not null references reconciliation_run,
    kind smallint not null,
    key1 bigint not null,
    key2 bigint not null,
    part varchar(30) not null,
    counted bigint not null,
    recounted bigint not null
);
create index reconciliation_difference_run on reconciliation_difference (run_id);
