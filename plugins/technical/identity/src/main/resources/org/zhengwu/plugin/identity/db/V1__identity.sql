-- One row, given a fresh stamp with every change of divisions and organs, so that each server knows
-- whether what it remembers is still so.
create table id_state (
    name varchar(40) primary key,
    stamp uuid not null
);
insert into id_state (name, stamp) values ('directory', '00000000-0000-0000-0000-000000000000');

create table id_division (
    id uuid primary key,
    level varchar(10) not null,
    mainland boolean not null,
    successor varchar(36),
    merged_on date,
    changes integer not null,
    revision bigint not null
);

-- The code, name and parent of a division from a day to a day; an alias is a code that only sources use.
create table id_era (
    id uuid primary key,
    division uuid not null references id_division (id),
    code varchar(12) not null,
    name varchar(120) not null,
    parent varchar(36),
    from_day date,
    until_day date,
    alias boolean not null
);
create index id_era_code on id_era (code);
create index id_era_division on id_era (division);
create index id_era_parent on id_era (parent, code);

create table id_organ (
    id uuid primary key,
    credit_code varchar(18) not null,
    name varchar(400) not null,
    division uuid not null references id_division (id),
    superior varchar(36),
    successor varchar(36),
    revision bigint not null,
    constraint id_organ_code unique (credit_code)
);
create index id_organ_division on id_organ (division, credit_code);
create index id_organ_superior on id_organ (superior);

create table id_secret (
    name varchar(40) primary key,
    sealed varchar not null
);

create table id_party (
    id uuid primary key,
    kind varchar(30) not null,
    identifier_kind varchar(40) not null,
    identifier_digest varchar(64) not null,
    identifier varchar not null,
    name varchar not null,
    mobile varchar,
    sealed_with varchar(60) not null,
    entered_at timestamp with time zone not null,
    revision bigint not null,
    constraint id_party_identifier unique (identifier_digest)
);
create index id_party_sealed_with on id_party (sealed_with);

-- The organs at whose windows a party was entered.
create table id_party_organ (
    id uuid primary key,
    party uuid not null references id_party (id),
    organ uuid not null references id_organ (id),
    constraint id_party_organ_once unique (party, organ)
);

create table id_account (
    id uuid primary key,
    name varchar(40) not null,
    holder varchar not null,
    sealed_with varchar(60) not null,
    party varchar(36),
    open boolean not null,
    password varchar(200) not null,
    password_set_at timestamp with time zone not null,
    revision bigint not null,
    constraint id_account_name unique (name)
);
create index id_account_party on id_account (party);
create index id_account_sealed_with on id_account (sealed_with);

create table id_lockout (
    digest varchar(64) primary key,
    failures integer not null,
    failed_at timestamp with time zone not null,
    locked_until timestamp with time zone
);
create index id_lockout_failed on id_lockout (failed_at);

create table id_source (
    digest varchar(64) primary key,
    failures integer not null,
    since timestamp with time zone not null
);
create index id_source_since on id_source (since);

create table id_session (
    id uuid primary key,
    digest varchar(64) not null,
    account uuid not null references id_account (id),
    begun_at timestamp with time zone not null,
    used_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint id_session_token unique (digest)
);
create index id_session_account on id_session (account);
create index id_session_expires on id_session (expires_at);

create table id_grant (
    id uuid primary key,
    account uuid not null references id_account (id),
    role varchar(30) not null,
    post varchar(30),
    organ varchar(36),
    division varchar(36),
    from_day date not null,
    until_day date,
    entrusted varchar not null,
    revoked_at timestamp with time zone,
    revision bigint not null
);
create index id_grant_account on id_grant (account);

create table id_representation (
    id uuid primary key,
    account uuid not null references id_account (id),
    party uuid not null references id_party (id),
    authority varchar(30) not null,
    from_day date not null,
    until_day date,
    ended_at timestamp with time zone,
    revision bigint not null
);
create index id_representation_account on id_representation (account);
create index id_representation_party on id_representation (party);

-- Addresses at which parties agreed to be served electronically, withdrawn ones included.
create table id_service_address (
    id uuid primary key,
    party uuid not null references id_party (id),
    way varchar(20) not null,
    address varchar not null,
    sealed_with varchar(60) not null,
    agreed_at timestamp with time zone not null,
    agreed_by uuid not null,
    withdrawn_at timestamp with time zone,
    revision bigint not null
);
create index id_service_address_party on id_service_address (party);
create index id_service_address_sealed_with on id_service_address (sealed_with);
