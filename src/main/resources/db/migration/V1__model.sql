-- The whole model, one script for H2 (MODE=PostgreSQL) and PostgreSQL.
-- Numbers that a source states are numeric(38,6); money is in đồng. Text keys are ASCII; names are Unicode NFC.

-- Ids are taken a thousand at a time: those of a step end with the number it gives.
create sequence id_seq start with 2000 increment by 1000;

create table installation (
    name  varchar(60) primary key,
    text  varchar(400) not null
);

-- The nights whose backup a node has taken upon itself.
create table backup_turn (
    night date primary key
);

-- territory ---------------------------------------------------------------------------------------------------------
create table admin_unit (
    id          bigint primary key,
    unit_key    varchar(60) not null unique,
    code        varchar(20),
    level       varchar(12) not null,
    kind        varchar(60) not null,
    name        varchar(120) not null,
    folded_name varchar(200) not null,
    parent_id   bigint references admin_unit (id),
    valid_from  date,
    valid_to    date,
    legal_basis varchar(200),
    version     integer not null default 0
);
create index admin_unit_parent on admin_unit (parent_id);
create index admin_unit_code on admin_unit (code);

create table unit_succession (
    id             bigint primary key,
    predecessor_id bigint not null references admin_unit (id),
    successor_id   bigint references admin_unit (id),
    effective_on   date not null,
    kind           varchar(12) not null,
    share          numeric(9, 6),
    legal_basis    varchar(200)
);

-- Each unit with itself and everything above it: "all below" is one indexed join.
create table unit_ancestor (
    unit_id     bigint not null references admin_unit (id),
    ancestor_id bigint not null references admin_unit (id),
    depth       integer not null,
    primary key (unit_id, ancestor_id)
);
create index unit_ancestor_up on unit_ancestor (ancestor_id, unit_id);

-- agency ------------------------------------------------------------------------------------------------------------
create table agency (
    id            bigint primary key,
    agency_key    varchar(120) not null unique,
    electronic_id varchar(60),
    name          varchar(200) not null,
    short_name    varchar(120) not null,
    folded_name   varchar(240) not null,
    type          varchar(20) not null,
    tier          varchar(12) not null,
    applies_as    varchar(1) not null,
    unit_id       bigint not null references admin_unit (id),
    parent_id     bigint references agency (id),
    valid_from    date,
    valid_to      date,
    version       integer not null default 0
);
create index agency_unit on agency (unit_id);

create table agency_alias (
    id           bigint primary key,
    agency_id    bigint not null references agency (id),
    alias        varchar(200) not null,
    folded_alias varchar(240) not null
);

create table agency_succession (
    id             bigint primary key,
    predecessor_id bigint not null references agency (id),
    successor_id   bigint references agency (id),
    effective_on   date not null,
    kind           varchar(12) not null,
    legal_basis    varchar(200)
);

-- security ----------------------------------------------------------------------------------------------------------
create table app_user (
    id                   bigint primary key,
    username             varchar(60) not null unique,
    display_name         varchar(120) not null,
    password_hash        varchar(200) not null,
    role                 varchar(20) not null,
    agency_id            bigint references agency (id),
    unit_id              bigint references admin_unit (id),
    -- LOCAL: by the password here; LDAP, OIDC: elsewhere, and the password here is one that nobody knows.
    signs_in_by          varchar(5) not null,
    email                varchar(254),
    must_change_password boolean not null,
    enabled              boolean not null,
    created_at           timestamp with time zone not null,
    password_changed_at  timestamp with time zone not null,
    -- What makes the codes of the second step, encrypted with a key that is not in the database; null: no second step.
    totp_secret          varchar(200),
    -- The newest time step whose code was used: each code serves once.
    totp_last_step       bigint not null,
    version              integer not null
);

-- What a user had before, where the installation forbids to come back to it.
create table old_password (
    username      varchar(60) not null references app_user (username),
    replaced_at   timestamp with time zone not null,
    password_hash varchar(200) not null
);
create index old_password_username on old_password (username, replaced_at);

-- For whoever lost the device: each serves once and is gone then.
create table recovery_code (
    user_id   bigint not null references app_user (id),
    ordinal   integer not null,
    code_hash varchar(200) not null,
    primary key (user_id, ordinal)
);

-- What programs show in place of a password: 256 random bits, of which only the SHA-256 is kept.
create table api_token (
    id         bigint primary key,
    username   varchar(60) not null references app_user (username),
    name       varchar(60) not null,
    scope      varchar(5) not null,
    token_hash varchar(64) not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    -- The last day, in Viet Nam, on which it opened the door.
    used_on    date
);
create index api_token_username on api_token (username);

-- Who is signed in, beside the session in the memory of a node: another node goes on with it. Of the browser's 256 random
-- bits only the SHA-256 is kept.
create table sign_in (
    id          bigint primary key,
    secret_hash varchar(64) not null unique,
    username    varchar(60) not null references app_user (username),
    steps       varchar(400) not null,
    acted_at    timestamp with time zone not null,
    ends_at     timestamp with time zone not null
);
create index sign_in_username on sign_in (username);

create table audit_event (
    id        bigint primary key,
    at        timestamp with time zone not null,
    username  varchar(60) not null,
    address   varchar(60),
    action    varchar(40) not null,
    subject   varchar(120) not null,
    detail    varchar(2000),
    old_value varchar(2000),
    new_value varchar(2000)
);
create index audit_event_subject on audit_event (subject, at);
create index audit_event_at on audit_event (at, id);
create index audit_event_action on audit_event (action);

-- Committed with its event, taken away by the sealer: the events that are not sealed yet.
create table audit_waiting (
    event_id bigint primary key references audit_event (id)
);

-- Written by the sealer alone: one chain over all events, each hash over the one before and every column of the event.
create table audit_seal (
    position bigint primary key,
    event_id bigint not null unique,
    hash     char(64) not null
);

-- Its one row is locked while somebody seals.
create table audit_seal_lock (
    id integer primary key
);
insert into audit_seal_lock (id) values (1);

-- indicator ---------------------------------------------------------------------------------------------------------
create table indicator_group (
    id             bigint primary key,
    code           varchar(40) not null unique,
    name_vi        varchar(200) not null,
    name_en        varchar(200) not null,
    position       integer not null,
    valid_to       date,
    merged_into_id bigint references indicator_group (id),
    version        integer not null
);

create table dimension_type (
    id       bigint primary key,
    code     varchar(40) not null unique,
    name_vi  varchar(200) not null,
    name_en  varchar(200) not null,
    disjoint boolean not null,
    complete boolean not null,
    valid_to date,
    version  integer not null
);

-- Item 1 is "the whole": a figure that is not broken down.
create table dimension_item (
    id        bigint primary key,
    type_id   bigint references dimension_type (id),
    label     varchar(400) not null,
    short_vi  varchar(200) not null,
    short_en  varchar(200) not null,
    parent_id bigint references dimension_item (id),
    subtotal  boolean not null,
    position  integer not null,
    unique (type_id, label)
);
insert into dimension_item (id, type_id, label, short_vi, short_en, parent_id, subtotal, position)
values (1, null, '', '', '', null, false, 0);

create table indicator (
    id                bigint primary key,
    code              varchar(60) not null unique,
    group_id          bigint not null references indicator_group (id),
    position          integer not null,
    name_vi           varchar(300) not null,
    name_en           varchar(300) not null,
    short_vi          varchar(60) not null,
    short_en          varchar(60) not null,
    folded_name       varchar(700) not null,
    kind              varchar(10) not null,
    unit              varchar(60),
    numerator_def     varchar(300),
    denominator_def   varchar(300),
    direction         varchar(5) not null,
    applies_to        varchar(8) not null,
    rollup_rule       varchar(14) not null,
    dimension_type_id bigint references dimension_type (id),
    target_of_id      bigint references indicator (id),
    asks_presence     boolean not null,
    -- What single agencies answer is not for everybody; totals are.
    sensitive         boolean not null,
    definition        varchar(1000),
    legal_basis       varchar(300),
    edition           varchar(40) not null,
    valid_from        date,
    -- The first day on which it is no longer in force.
    valid_to          date,
    -- Editions are linked, never mixed: one follows another, or several that were merged go on in one.
    replaces_id       bigint references indicator (id),
    continued_by_id   bigint references indicator (id),
    version           integer not null
);

create table indicator_level (
    indicator_id bigint not null references indicator (id),
    position     integer not null,
    label        varchar(120) not null,
    primary key (indicator_id, position)
);

-- document ----------------------------------------------------------------------------------------------------------
create table source_document (
    id              bigint primary key,
    document_key    varchar(40) not null unique,
    kind            varchar(20) not null,
    number          varchar(60),
    number_note_vi  varchar(400),
    number_note_en  varchar(400),
    issue_date      date,
    place           varchar(120),
    issuer          varchar(300) not null,
    title           varchar(600) not null,
    period_start    date,
    period_end      date,
    period_label_vi varchar(120),
    period_label_en varchar(120),
    basis           varchar(400),
    unit_id         bigint not null references admin_unit (id),
    agency_id       bigint references agency (id),
    telling_facts   varchar(200),
    position        integer not null,
    added_by        varchar(60)
);

create table document_section (
    id          bigint primary key,
    document_id bigint not null references source_document (id),
    path        varchar(120) not null,
    position    integer not null,
    is_empty    boolean not null,
    unique (document_id, path)
);

-- What the reports hold beside figures: the documents that they cite, what they find and ask for, the software that they
-- name. Topics are codes of indicator groups, which outlive a merger of groups.
create table directive_document (
    id            bigint primary key,
    directive_key varchar(60) not null unique,
    number        varchar(60),
    issue_date    date,
    issuer        varchar(300) not null,
    issuer_from   varchar(10) not null,
    kind          varchar(12) not null,
    subject       varchar(600) not null,
    doubt_vi      varchar(400),
    doubt_en      varchar(400),
    position      integer not null
);

create table directive_citation (
    directive_id bigint not null references directive_document (id),
    fact_key     varchar(40) not null,
    document_id  bigint not null references source_document (id),
    section      varchar(120) not null,
    topic        varchar(40) not null,
    role         varchar(10) not null,
    position     integer not null,
    primary key (directive_id, fact_key)
);

create table finding (
    id                bigint primary key,
    fact_key          varchar(40) not null unique,
    document_id       bigint not null references source_document (id),
    section           varchar(120) not null,
    subject           varchar(300) not null,
    topic             varchar(40) not null,
    kind              varchar(16) not null,
    words             varchar(400) not null,
    addressee         varchar(300),
    addressee_implied boolean not null,
    sensitive         boolean not null,
    note_vi           varchar(400),
    note_en           varchar(400),
    severity          varchar(8),
    -- Who wrote it here; null for what a report says, which is never changed.
    recorded_by       varchar(60),
    withdrawn         boolean not null,
    version           integer not null,
    position          integer not null
);

create table finding_agency (
    finding_id bigint not null references finding (id),
    agency_id  bigint not null references agency (id),
    position   integer not null,
    primary key (finding_id, agency_id)
);

-- Who inspects whom by which decision; what was found is kept with the report. Directive documents by their keys.
create table inspection (
    id          bigint primary key,
    document_id bigint not null unique references source_document (id),
    team        varchar(300) not null,
    decision    varchar(120),
    plan        varchar(120),
    schedule    varchar(120),
    others      varchar(300) not null,
    opened      boolean not null,
    version     integer not null
);

create table inspection_agency (
    inspection_id bigint not null references inspection (id),
    agency_id     bigint not null references agency (id),
    mode          varchar(8) not null,
    visit_on      date,
    primary key (inspection_id, agency_id)
);

-- Steps on the way of a recommendation; the newest is how it stands. Never changed, never deleted.
create table follow_up (
    id         bigint primary key,
    finding_id bigint not null references finding (id),
    ordinal    integer not null,
    status     varchar(12) not null,
    due_on     date,
    owner_id   bigint references agency (id),
    note       varchar(1000) not null,
    undoing    boolean not null,
    username   varchar(60) not null,
    at         timestamp with time zone not null,
    unique (finding_id, ordinal)
);

create table software_system (
    id         bigint primary key,
    system_key varchar(40) not null unique,
    name_vi    varchar(300) not null,
    name_en    varchar(300) not null,
    category   varchar(20) not null,
    vendor     varchar(120),
    position   integer not null
);

create table software_alias (
    system_id   bigint not null references software_system (id),
    document_id bigint not null references source_document (id),
    alias       varchar(300) not null,
    position    integer not null,
    primary key (system_id, position)
);

-- Where a system runs, as one report says: at agencies, or on tiers of a unit; what says so is named by fact keys.
create table software_use (
    id          bigint primary key,
    system_id   bigint not null references software_system (id),
    document_id bigint not null references source_document (id),
    unit_id     bigint references admin_unit (id),
    tiers       varchar(60) not null,
    status      varchar(16) not null,
    since       varchar(10),
    figures     varchar(400) not null,
    findings    varchar(120) not null,
    sensitive   boolean not null,
    position    integer not null
);

create table software_use_agency (
    use_id    bigint not null references software_use (id),
    agency_id bigint not null references agency (id),
    position  integer not null,
    primary key (use_id, agency_id)
);

-- What else reports tell of IT: what is connected with what, devices and their licences, domain names, people, courses,
-- leased services. Numbers are those of the figures that say so, named by fact keys.
create table it_inventory (
    id          bigint primary key,
    item_key    varchar(40) not null unique,
    kind        varchar(16) not null,
    document_id bigint not null references source_document (id),
    section     varchar(120) not null,
    unit_id     bigint references admin_unit (id),
    tiers       varchar(60) not null,
    agency_id   bigint references agency (id),
    name_vi     varchar(300) not null,
    name_en     varchar(300) not null,
    other_vi    varchar(300) not null,
    other_en    varchar(300) not null,
    state       varchar(16) not null,
    figures     varchar(400) not null,
    sensitive   boolean not null,
    position    integer not null
);

-- observation -------------------------------------------------------------------------------------------------------
create table period (
    id       bigint primary key,
    kind     varchar(10) not null,
    start_on date not null,
    end_on   date not null,
    report_year integer not null,
    label    varchar(120) not null,
    unique (kind, start_on, end_on, label)
);

-- Whom a figure is about: an agency, a unit, or a population (tiers, what is counted, how far it covers).
-- province_id is the province above its unit, the nation for what is the nation's, and stays as it was when the row was
-- written. All that is said of a subject has it too, and it is part of every key: rows can be spread over machines by it.
create table subject (
    id          bigint not null,
    province_id bigint not null references admin_unit (id),
    subject_key varchar(400) not null,
    kind        varchar(10) not null,
    unit_id     bigint not null references admin_unit (id),
    agency_id   bigint references agency (id),
    tier        varchar(12) not null,
    scope       varchar(60) not null,
    counted     varchar(40) not null,
    coverage    varchar(12) not null,
    exceptions  varchar(400) not null,
    label       varchar(300) not null,
    primary key (id, province_id),
    unique (subject_key, province_id)
);
create index subject_unit on subject (unit_id, kind);
create index subject_agency on subject (agency_id);

-- What one source says. Never changed, never deleted.
create table statement (
    id               bigint not null,
    province_id      bigint not null,
    fact_key         varchar(40) not null,
    subject_id       bigint not null,
    indicator_id     bigint not null references indicator (id),
    item_id          bigint not null references dimension_item (id),
    period_id        bigint not null references period (id),
    document_id      bigint references source_document (id),
    section          varchar(400),
    subject_label    varchar(300) not null,
    subject_type     varchar(20) not null,
    scope            varchar(60) not null,
    counted          varchar(40) not null,
    numerator_text   varchar(60) not null,
    denominator_text varchar(60) not null,
    value_text       varchar(1000) not null,
    measure          varchar(60) not null,
    qualifier        varchar(200) not null,
    basis            varchar(30) not null,
    entered_by       varchar(60),
    entered_at       timestamp with time zone,
    reason           varchar(1000),
    primary key (id, province_id),
    unique (fact_key, province_id),
    foreign key (subject_id, province_id) references subject (id, province_id)
);
create index statement_slot on statement (subject_id, province_id, indicator_id, item_id, period_id);
create index statement_document on statement (document_id);

-- What the system holds: one row per subject, indicator, dimension item and period, and a second one that stands
-- while an approved figure is corrected.
create table observation (
    id                     bigint not null,
    province_id            bigint not null,
    subject_id             bigint not null,
    indicator_id           bigint not null references indicator (id),
    item_id                bigint not null references dimension_item (id),
    period_id              bigint not null references period (id),
    state                  varchar(15) not null,
    review                 varchar(15) not null,
    derived                boolean not null,
    adopted_statement_id   bigint,
    value_number           numeric(38, 6),
    numerator              numeric(38, 6),
    denominator            numeric(38, 6),
    low_number             numeric(38, 6),
    high_number            numeric(38, 6),
    value_yes              boolean,
    value_level            integer,
    value_text             varchar(1000),
    measure                varchar(60) not null,
    qualifier              varchar(200) not null,
    item_count             integer not null,
    normalised_numerator   numeric(38, 6),
    normalised_denominator numeric(38, 6),
    normalised_reason      varchar(1000),
    normalised_by          varchar(60),
    versions_kept          boolean default false not null,
    version                integer not null,
    -- The approved figure that others go on reading while a correction of it is under way.
    standing               boolean default false not null,
    primary key (id, province_id),
    unique (indicator_id, period_id, item_id, subject_id, standing, province_id),
    foreign key (subject_id, province_id) references subject (id, province_id),
    foreign key (adopted_statement_id, province_id) references statement (id, province_id)
);
create index observation_subject on observation (subject_id, province_id, indicator_id);
create index observation_period on observation (subject_id, province_id, period_id);
create index observation_standing on observation (standing, subject_id);

-- Every version of a figure that somebody changed; a figure as it was loaded gets its row with the first change.
create table figure_version (
    observation_id bigint not null,
    province_id    bigint not null,
    version        integer not null,
    action         varchar(12) not null,
    state          varchar(15) not null,
    review         varchar(15) not null,
    statement_id   bigint,
    at             timestamp with time zone,
    username       varchar(60),
    reason         varchar(1000),
    foreign key (statement_id, province_id) references statement (id, province_id)
);
create index figure_version_of on figure_version (observation_id, version);
create index figure_version_statement on figure_version (statement_id, province_id);

-- Imports of files, and which figures each wrote: a version and the one before it (-1 when nobody had said anything).
create table intake (
    id        bigint primary key,
    file_name varchar(255) not null,
    at        timestamp with time zone not null,
    username  varchar(60) not null,
    figures   integer not null,
    undone_at timestamp with time zone
);
create index intake_of on intake (username, at);

create table intake_figure (
    intake_id      bigint not null references intake (id),
    position       integer not null,
    observation_id bigint not null,
    version        integer not null,
    version_before integer not null,
    primary key (intake_id, position)
);

-- Lists of units or agencies that were taken, and what each change left behind, as JSON: what it takes to take it back.
create table list_intake (
    id        bigint primary key,
    subject   varchar(10) not null,
    file_name varchar(255) not null,
    as_of     date not null,
    at        timestamp with time zone not null,
    username  varchar(60) not null,
    changes   integer not null,
    undone_at timestamp with time zone
);
create index list_intake_of on list_intake (username, at);

create table list_intake_trace (
    intake_id bigint not null references list_intake (id),
    position  integer not null,
    trace     varchar(20000) not null,
    primary key (intake_id, position)
);

-- What somebody said no to of what names and codes suggest, so that it is not suggested again.
create table succession_refusal (
    id       bigint primary key,
    proposal varchar(80) not null unique,
    username varchar(60) not null,
    at       timestamp with time zone not null
);

-- How tables of a shape were read the last time.
create table table_layout (
    shape    varchar(64) primary key,
    mapping  varchar(20000) not null,
    username varchar(60) not null,
    at       timestamp with time zone not null
);

create table target (
    id           bigint not null,
    province_id  bigint not null,
    statement_id bigint not null,
    subject_id   bigint not null,
    indicator_id bigint not null references indicator (id),
    against_id   bigint not null references indicator (id),
    item_id      bigint not null references dimension_item (id),
    period_id    bigint not null references period (id),
    kind         varchar(10) not null,
    value_number numeric(38, 6),
    value_yes    boolean,
    value_level  integer,
    -- Whether results are held against it now: another may have taken its place, or somebody has withdrawn it.
    in_force     boolean default true not null,
    primary key (id, province_id),
    unique (statement_id, province_id),
    foreign key (statement_id, province_id) references statement (id, province_id),
    foreign key (subject_id, province_id) references subject (id, province_id)
);
create index target_against on target (against_id, subject_id);

-- How a figure comes from others: reproduces what is computed, checks what is stated.
create table derivation (
    id           bigint not null,
    province_id  bigint not null,
    statement_id bigint not null,
    operator     varchar(12) not null,
    primary key (id, province_id),
    foreign key (statement_id, province_id) references statement (id, province_id)
);

create table derivation_input (
    derivation_id bigint not null,
    province_id   bigint not null,
    position      integer not null,
    role          varchar(20) not null,
    statement_id  bigint not null,
    primary key (derivation_id, position, province_id),
    foreign key (derivation_id, province_id) references derivation (id, province_id),
    foreign key (statement_id, province_id) references statement (id, province_id)
);

-- What a reader must be told about a statement or a document, and which observations contradict each other.
create table note (
    id          bigint primary key,
    note_key    varchar(20) not null unique,
    kind        varchar(12) not null,
    severity    varchar(1) not null,
    text_vi     varchar(1000) not null,
    text_en     varchar(1000) not null,
    document_id bigint references source_document (id)
);

create table note_statement (
    note_id      bigint not null references note (id),
    statement_id bigint not null,
    province_id  bigint not null,
    primary key (note_id, statement_id, province_id),
    foreign key (statement_id, province_id) references statement (id, province_id)
);
create index note_statement_back on note_statement (statement_id, province_id);

-- Who was asked in a period: handed over by a reporting round or an inspection.
create table expected_agency (
    list_key  varchar(60) not null,
    label_vi  varchar(200) not null,
    label_en  varchar(200) not null,
    period_id bigint not null references period (id),
    agency_id bigint not null references agency (id),
    primary key (period_id, agency_id)
);

-- How many agencies of a unit and of all below it were asked: expected_agency added up, made with the roll-up.
create table expected_count (
    unit_id    bigint not null references admin_unit (id),
    period_id  bigint not null references period (id),
    tier       varchar(12) not null,
    applies_as varchar(1) not null,
    agencies   integer not null,
    primary key (unit_id, period_id, tier, applies_as)
);

-- Additive parts of every unit above the communes, in three sets that are added up: what is approved and in effect (BOTH), what
-- was submitted and is not approved (SUBMITTED), and what is approved while its correction waits (REPLACED). All that was
-- handed in is the first two, what is approved the first and the last. Drafts are in none. province_id is the province above
-- the unit, the nation for the nation, as in subject.
create table rollup (
    province_id          bigint not null,
    unit_id              bigint not null references admin_unit (id),
    indicator_id         bigint not null references indicator (id),
    item_id              bigint not null references dimension_item (id),
    period_id            bigint not null references period (id),
    tier                 varchar(12) not null,
    review_set           varchar(9) not null,
    with_data            integer not null,
    with_data_expected   integer not null,
    with_parts           integer not null,
    with_value           integer not null,
    sum_numerator        numeric(38, 6),
    sum_denominator      numeric(38, 6),
    sum_value            numeric(38, 6),
    min_value            numeric(38, 6),
    max_value            numeric(38, 6),
    yes_count            integer not null,
    no_count             integer not null,
    level_1              integer not null,
    level_2              integer not null,
    level_3              integer not null,
    level_4              integer not null,
    level_5              integer not null,
    level_6              integer not null,
    conflict_count       integer not null,
    doubtful_count       integer not null,
    words_count          integer not null,
    not_reported_count   integer not null,
    not_applicable_count integer not null,
    computed_count       integer not null,
    qualified_count      integer not null,
    unapproved_count     integer not null,
    sole_observation_id  bigint,
    primary key (unit_id, indicator_id, period_id, item_id, tier, review_set, province_id)
);
create index rollup_slice on rollup (indicator_id, period_id, item_id);

create table rollup_lock (
    indicator_id bigint not null,
    period_id    bigint not null,
    primary key (indicator_id, period_id)
);

-- What is judged of an answer: one indicator, all of a kind, or all. Which numbers and other indicators (parts) it takes
-- depends on its kind; empty words are those of the kind.
create table entry_check (
    id             bigint primary key,
    code           varchar(60) not null unique,
    kind           varchar(24) not null,
    indicator_id   bigint references indicator (id),
    indicator_kind varchar(10),
    low            numeric(38, 6),
    high           numeric(38, 6),
    severity       varchar(8) not null,
    active         boolean not null,
    words_vi       varchar(400) not null,
    words_en       varchar(400) not null,
    version        integer not null
);

create table entry_check_part (
    check_id     bigint not null references entry_check (id),
    position     integer not null,
    indicator_id bigint not null references indicator (id),
    primary key (check_id, position)
);

-- discussion --------------------------------------------------------------------------------------------------------
-- What people say about a figure. Never changed, never deleted; who takes it back is told instead of the text.
create table figure_comment (
    id             bigint primary key,
    observation_id bigint not null,
    at             timestamp with time zone not null,
    username       varchar(60) not null,
    text           varchar(2000) not null,
    withdrawn_at   timestamp with time zone,
    withdrawn_by   varchar(60)
);
create index figure_comment_of on figure_comment (observation_id, at);

create table figure_mention (
    comment_id bigint not null references figure_comment (id),
    username   varchar(60) not null,
    read_at    timestamp with time zone,
    primary key (comment_id, username)
);
create index figure_mention_of on figure_mention (username, read_at);

-- evidence ----------------------------------------------------------------------------------------------------------
-- A file that proves figures; the file itself lies in the data directory, named by its hash. Never deleted.
create table evidence (
    id          bigint primary key,
    unit_id     bigint not null references admin_unit (id),
    agency_id   bigint references agency (id),
    number      varchar(60),
    issued_on   date,
    summary     varchar(600) not null,
    folded_text varchar(1000) not null,
    file_name   varchar(200) not null,
    kind        varchar(8) not null,
    bytes       bigint not null,
    sha256      char(64) not null,
    uploaded_by varchar(60) not null,
    uploaded_at timestamp with time zone not null
);
create index evidence_unit on evidence (unit_id, agency_id);

-- What it proves: the cell, so that a figure that was taken back and answered again finds it. A tie that was withdrawn
-- stays; a file without any other is shown no more.
create table evidence_figure (
    id           bigint not null,
    province_id  bigint not null,
    evidence_id  bigint not null references evidence (id),
    subject_id   bigint not null,
    indicator_id bigint not null references indicator (id),
    item_id      bigint not null references dimension_item (id),
    period_id    bigint not null references period (id),
    linked_by    varchar(60) not null,
    linked_at    timestamp with time zone not null,
    withdrawn_by varchar(60),
    withdrawn_at timestamp with time zone,
    primary key (id, province_id),
    foreign key (subject_id, province_id) references subject (id, province_id)
);
create index evidence_figure_of on evidence_figure (evidence_id);
create index evidence_figure_cell on evidence_figure (subject_id, province_id, indicator_id, period_id, item_id);

-- reading -----------------------------------------------------------------------------------------------------------
-- What a report says, read from a file that lies beside the evidence, named by its hash. Another file replaces all of it.
create table document_text (
    document_id bigint primary key references source_document (id),
    file_name   varchar(200) not null,
    kind        varchar(8) not null,
    bytes       bigint not null,
    sha256      char(64) not null,
    imported_by varchar(60) not null,
    imported_at timestamp with time zone not null
);

create table document_part (
    document_id bigint not null references source_document (id),
    ordinal     integer not null,
    path        varchar(120) not null,
    title       varchar(1000) not null,
    primary key (document_id, ordinal)
);

create table document_passage (
    document_id bigint not null references source_document (id),
    part        integer not null,
    ordinal     integer not null,
    kind        varchar(10) not null,
    words       varchar(20000) not null,
    -- Without marks, to be searched.
    folded      varchar(20000) not null,
    primary key (document_id, part, ordinal)
);

-- Where a statement is said: part and passage as far as they are known, and its numbers there as "12-18 30-36".
create table statement_place (
    statement_id bigint not null,
    province_id  bigint not null,
    document_id  bigint not null references source_document (id),
    part         integer not null,
    passage      integer,
    numbers      varchar(200) not null,
    -- null: found by the system
    placed_by    varchar(60),
    primary key (statement_id, province_id),
    foreign key (statement_id, province_id) references statement (id, province_id)
);
create index statement_place_document on statement_place (document_id);

-- The signed copy of a report that was issued, which locks its figures until somebody lifts that with a reason.
create table signed_copy (
    id          bigint primary key,
    document_id bigint not null references source_document (id),
    file_name   varchar(200) not null,
    bytes       bigint not null,
    sha256      char(64) not null,
    attached_by varchar(60) not null,
    attached_at timestamp with time zone not null,
    lifted_by   varchar(60),
    lifted_at   timestamp with time zone,
    reason      varchar(1000)
);
create index signed_copy_document on signed_copy (document_id, lifted_at);

-- round -------------------------------------------------------------------------------------------------------------
-- What agencies of some types are asked, and whether their head has to agree before it goes on. An edition that a round
-- asks stays as it is: a change makes the next one.
create table form (
    id            bigint primary key,
    code          varchar(60) not null,
    edition       integer not null,
    status        varchar(10) not null,
    name_vi       varchar(200) not null,
    name_en       varchar(200) not null,
    agency_types  varchar(200) not null,
    head_approves boolean not null,
    version       integer not null,
    unique (code, edition)
);

create table form_line (
    form_id      bigint not null references form (id),
    indicator_id bigint not null references indicator (id),
    position     integer not null,
    required     boolean not null,
    primary key (form_id, indicator_id)
);

create table reporting_round (
    id        bigint primary key,
    form_id   bigint not null references form (id),
    unit_id   bigint not null references admin_unit (id),
    period_id bigint not null references period (id),
    due_on    date not null,
    opened_by varchar(60) not null,
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    unique (form_id, unit_id, period_id)
);

-- What one agency owes in a round.
create table report (
    id         bigint primary key,
    round_id   bigint not null references reporting_round (id),
    agency_id  bigint not null references agency (id),
    stage      varchar(10) not null,
    due_on     date not null,
    reopened   boolean not null,
    changed_by varchar(60) not null,
    changed_at timestamp with time zone not null,
    version    integer not null,
    unique (round_id, agency_id)
);
create index report_agency on report (agency_id, stage);

create table report_step (
    id        bigint primary key,
    report_id bigint not null references report (id),
    act       varchar(12) not null,
    stage     varchar(10) not null,
    username  varchar(60) not null,
    at        timestamp with time zone not null,
    reason    varchar(1000)
);
create index report_step_of on report_step (report_id, id);

-- Why a cell came back; told until the next answer in it.
create table report_remark (
    report_id    bigint not null references report (id),
    indicator_id bigint not null references indicator (id),
    text         varchar(1000) not null,
    at           timestamp with time zone not null,
    primary key (report_id, indicator_id)
);

-- Each reminder goes out once; kind says what it was about, such as "due 2026-03-20 3".
create table reminder_sent (
    report_id bigint not null references report (id),
    kind      varchar(40) not null,
    username  varchar(60) not null,
    sent_at   timestamp with time zone not null,
    primary key (report_id, kind, username)
);

-- budget ------------------------------------------------------------------------------------------------------------
-- Annexes of reports on budgets: the tasks that they list, group by group. What a catalogue's indicator asks of a task is
-- a figure of its dimension item; only what no indicator asks stands here. Money is in đồng.
create table budget_annex (
    id           bigint primary key,
    annex_key    varchar(40) not null unique,
    document_id  bigint not null references source_document (id),
    agency_id    bigint not null references agency (id),
    period_id    bigint not null references period (id),
    unit_written varchar(20) not null,
    position     integer not null
);

create table budget_group (
    id       bigint primary key,
    annex_id bigint not null references budget_annex (id),
    number   integer not null,
    item_id  bigint not null references dimension_item (id),
    unique (annex_id, number)
);

create table budget_task (
    id                    bigint primary key,
    group_id              bigint not null references budget_group (id),
    task_key              varchar(40) not null,
    item_id               bigint not null references dimension_item (id),
    executed_fact         varchar(40),
    executed_written      varchar(40),
    position              integer not null,
    need                  numeric(38, 6),
    allocated             numeric(38, 6),
    not_done              varchar(1000),
    accepted_by_authority boolean,
    not_as_designed       varchar(1000),
    unused                varchar(1000),
    difficulty            varchar(1000),
    version               integer not null,
    unique (group_id, task_key)
);

-- Every change of a column that stands in budget_task. Never changed, never deleted.
create table budget_change (
    id            bigint primary key,
    task_id       bigint not null references budget_task (id),
    column_number integer not null,
    at            timestamp with time zone not null,
    username      varchar(60) not null,
    reason        varchar(1000),
    value_before  varchar(1000),
    value_now     varchar(1000)
);
create index budget_change_of on budget_change (task_id, id);

-- Money that other reports tell of: what it is, and out of what; the amount is the figure of the fact.
create table budget_allocation (
    id       bigint primary key,
    fact_key varchar(40) not null unique,
    kind     varchar(10) not null,
    source   varchar(20) not null,
    position integer not null
);

-- report ------------------------------------------------------------------------------------------------------------
-- Word reports as they were generated: content is all that one says, as JSON. Never changed, never deleted.
create table generated_report (
    id               bigint primary key,
    type             varchar(20) not null,
    unit_id          bigint not null references admin_unit (id),
    agency_id        bigint references agency (id),
    first_year       integer not null,
    last_year        integer not null,
    language         varchar(2) not null,
    threshold        integer not null,
    template_version integer not null,
    text_hash        varchar(64) not null,
    content          text not null,
    generated_by     varchar(60) not null,
    generated_at     timestamp with time zone not null
);
create index generated_report_of on generated_report (unit_id, type, generated_at);

-- By which version of which figure. An observation that is taken back later leaves its id.
create table generated_figure (
    generated_id   bigint not null references generated_report (id),
    observation_id bigint not null,
    position       integer not null,
    version        integer not null,
    written        varchar(2000) not null,
    primary key (generated_id, observation_id)
);

-- saved views -------------------------------------------------------------------------------------------------------
-- What was shown on a day, as JSON, with every figure in it. Never changed, never deleted.
create table frozen_edition (
    id             bigint primary key,
    address        varchar(2000) not null,
    language       varchar(2) not null,
    content        text not null,
    content_hash   varchar(64) not null,
    figures        integer not null,
    frozen_by      varchar(60) not null,
    frozen_by_name varchar(120) not null,
    frozen_at      timestamp with time zone not null
);

-- By which version of which figure. While a figure is corrected, what is approved has an id for that time only: the cell
-- keeps lasting_id. An observation that is taken back later leaves its id.
create table frozen_figure (
    edition_id     bigint not null references frozen_edition (id),
    observation_id bigint not null,
    lasting_id     bigint not null,
    position       integer not null,
    version        integer not null,
    written        varchar(2000) not null,
    primary key (edition_id, observation_id)
);

-- Addresses that people keep for themselves or share; without a username, those that come with the program. A frozen
-- one shows its edition. What is removed can be brought back.
create table saved_view (
    id        bigint primary key,
    username  varchar(60) references app_user (username),
    position  integer not null,
    name      varchar(120) not null,
    name_en   varchar(120),
    note      varchar(400) not null,
    note_en   varchar(400),
    address   varchar(2000) not null,
    audience  varchar(4) not null,
    unit_id   bigint references admin_unit (id),
    frozen_id bigint references frozen_edition (id),
    removed   boolean not null
);
create index saved_view_of on saved_view (username);

-- comparison --------------------------------------------------------------------------------------------------------
-- Sets of agencies and units that a user compares again and again: keys such as a12 and u44, joined by commas.
create table comparison_group (
    id       bigint primary key,
    username varchar(60) not null references app_user (username),
    name     varchar(120) not null,
    members  varchar(10000) not null,
    unique (username, name)
);

-- target ------------------------------------------------------------------------------------------------------------
-- What became of a target: set by people, given another value, withdrawn, brought back. The newest step of a line says
-- what holds. Never changed, never deleted; what reports set is a line without any step.
create table target_step (
    id            bigint not null,
    province_id   bigint not null,
    -- The statement with which the line began.
    line_id       bigint not null,
    ordinal       integer not null,
    act           varchar(10) not null,
    -- What holds from then on; null for nothing.
    statement_id  bigint,
    directive_key varchar(60),
    basis         varchar(400) not null,
    section       varchar(120) not null,
    start_value   numeric(38, 6),
    start_on      date,
    reason        varchar(1000),
    username      varchar(60) not null,
    at            timestamp with time zone not null,
    primary key (id, province_id),
    unique (line_id, ordinal, province_id),
    foreign key (line_id, province_id) references statement (id, province_id),
    foreign key (statement_id, province_id) references statement (id, province_id)
);

-- reuse -------------------------------------------------------------------------------------------------------------
-- Which answers answer other questions too; an empty form code stands for every form that asks.
create table figure_mapping (
    id                bigint primary key,
    from_indicator_id bigint not null references indicator (id),
    from_item_id      bigint not null references dimension_item (id),
    to_indicator_id   bigint not null references indicator (id),
    form_code         varchar(60) not null,
    rule              varchar(12) not null,
    username          varchar(60) not null,
    at                timestamp with time zone not null,
    unique (from_indicator_id, from_item_id, to_indicator_id, form_code)
);

-- Versions of figures that were taken over from versions of others. Never changed, never deleted.
create table taken_figure (
    observation_id bigint not null,
    version        integer not null,
    origin_id      bigint not null,
    origin_version integer not null,
    username       varchar(60) not null,
    at             timestamp with time zone not null,
    primary key (observation_id, version)
);

-- score -------------------------------------------------------------------------------------------------------------
-- Composite indices. An edition in force is never changed; its parts are pillars, components and criteria.
create table score_index (
    id        bigint primary key,
    index_key varchar(200) not null unique,
    name_vi   varchar(200) not null,
    name_en   varchar(200) not null,
    example   boolean not null,
    unit_id   bigint references admin_unit (id)
);

create table score_edition (
    id             bigint primary key,
    index_id       bigint not null references score_index (id),
    label          varchar(60) not null,
    first_year     integer not null,
    basis          varchar(500) not null,
    subjects       varchar(20) not null,
    types          varchar(200) not null,
    state          varchar(10) not null,
    copied_from_id bigint references score_edition (id),
    version        integer not null,
    unique (index_id, label)
);

create table score_criterion (
    id           bigint primary key,
    edition_id   bigint not null references score_edition (id),
    parent_id    bigint references score_criterion (id),
    position     integer not null,
    code         varchar(20) not null,
    name_vi      varchar(300) not null,
    name_en      varchar(300) not null,
    maximum      numeric(12, 4),
    weight       numeric(8, 4) not null,
    scored       boolean not null,
    rule         varchar(10) not null,
    half_at      numeric(24, 6),
    full_at      numeric(24, 6),
    reversed     boolean not null,
    indicator_id bigint references indicator (id),
    item_id      bigint references dimension_item (id),
    applies_to   varchar(10) not null,
    former_id    bigint references score_criterion (id)
);
create index score_criterion_of on score_criterion (edition_id);

-- What was said of one criterion of one subject and year: given, disputed, settled. Never changed, never deleted. Points
-- are null where the criterion was said not to concern the subject, and where only words were added.
create table score_step (
    id           bigint primary key,
    edition_id   bigint not null references score_edition (id),
    score_year   integer not null,
    subject_key  varchar(30) not null,
    unit_id      bigint not null references admin_unit (id),
    agency_id    bigint references agency (id),
    criterion_id bigint not null references score_criterion (id),
    ordinal      integer not null,
    act          varchar(10) not null,
    points       numeric(12, 4),
    applies      boolean not null,
    computed     boolean not null,
    note         varchar(1000) not null,
    username     varchar(60) not null,
    at           timestamp with time zone not null,
    unique (edition_id, score_year, subject_key, criterion_id, ordinal)
);

-- boundary ----------------------------------------------------------------------------------------------------------
-- Files of outlines that administrators brought in: which of their properties tell what an area is, and from which day
-- they hold. Nothing is deleted; what is removed can be brought back.
create table boundary_edition (
    id              bigint primary key,
    name            varchar(120) not null,
    source          varchar(400) not null,
    file_name       varchar(200) not null,
    valid_from      date not null,
    level           varchar(12) not null,
    code_property   varchar(60),
    name_property   varchar(60),
    parent_property varchar(60),
    -- The width of a cell in millionths of a degree.
    grid            integer not null,
    in_use          boolean not null,
    removed         boolean not null,
    version         integer not null,
    uploaded_by     varchar(60) not null,
    uploaded_at     timestamp with time zone not null
);

-- One area of a file: what the file says of it as JSON, the unit that it belongs to and how that is known, its rings as
-- steps on the grid.
create table boundary_area (
    edition_id bigint not null references boundary_edition (id),
    number     integer not null,
    properties text not null,
    unit_id    bigint references admin_unit (id),
    found      varchar(8) not null,
    mended     boolean not null,
    shape      text not null,
    primary key (edition_id, number)
);
create index boundary_area_unit on boundary_area (unit_id);
