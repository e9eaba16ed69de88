-- An entry lies here from its commit until the sequencer moves it into the chain: an append costs one insert.
create table adt_pending (
    id uuid primary key,
    done_at timestamp with time zone not null,
    legal_date date not null,
    account uuid not null,
    roles varchar not null,
    organs varchar not null,
    party varchar(36),
    channel varchar(20) not null,
    request varchar(64),
    action varchar(200) not null,
    subject varchar(70),
    outcome varchar(20) not null,
    details varchar not null
);

-- The chain. The server only ever inserts and reads here, so its database account needs no other right.
create table adt_entry (
    id uuid primary key,
    seq bigint not null unique,
    previous varchar(64) not null,
    algorithm varchar(10) not null,
    hash varchar(64) not null,
    done_at timestamp with time zone not null,
    legal_date date not null,
    account uuid not null,
    roles varchar not null,
    organs varchar not null,
    party varchar(36),
    channel varchar(20) not null,
    request varchar(64),
    action varchar(200) not null,
    subject varchar(70),
    outcome varchar(20) not null,
    details varchar not null
);
create index adt_entry_account on adt_entry (account, seq);
create index adt_entry_subject on adt_entry (subject, seq);
create index adt_entry_action on adt_entry (action, seq);
create index adt_entry_time on adt_entry (done_at);

-- One row: the name that the first entry has in the place of a previous hash.
create table adt_chain (
    name varchar(64) primary key
);
