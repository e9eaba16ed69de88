-- A table of a division, or of everywhere: then the division is the id of zeros.
create table cd_table (
    id uuid primary key,
    code varchar(60) not null,
    division uuid not null,
    last_version integer not null,
    constraint cd_table_code unique (code, division)
);

create table cd_version (
    id uuid primary key,
    series uuid not null,
    code varchar(60) not null,
    division uuid not null,
    version integer not null,
    holds_from date not null,
    name varchar(400) not null,
    name_en varchar(400),
    source varchar(1000) not null,
    entries integer not null,
    profiles varchar not null,
    constraint cd_version_number unique (series, version)
);
create index cd_version_code on cd_version (code, division, holds_from);
create index cd_version_division on cd_version (division, code);

create table cd_content (
    id uuid primary key,
    document varchar not null
);
