-- The number of publications so far; a clock remembers the one by which it was last reckoned.
create table dl_edition (
    id integer primary key,
    number bigint not null,
    files varchar(64) not null,
    published_at timestamp with time zone not null
);
insert into dl_edition (id, number, files, published_at) values (1, 0, '', timestamp with time zone '2000-01-01 00:00:00+00:00');

create table dl_calendar (
    id uuid primary key,
    edition bigint not null,
    division uuid not null,
    year_of integer not null,
    kind varchar(20) not null,
    version integer not null,
    content varchar not null,
    constraint dl_calendar_version unique (division, year_of, kind, version)
);

create table dl_rule (
    id uuid primary key,
    edition bigint not null,
    division uuid not null,
    rule varchar(60) not null,
    version integer not null,
    content varchar not null,
    constraint dl_rule_version unique (division, rule, version)
);

create table dl_clock (
    id uuid primary key,
    subject varchar(70) not null,
    matter varchar(60) not null,
    kind varchar(20) not null,
    organ uuid not null,
    division uuid not null,
    start_day date not null,
    own_limit boolean not null,
    limit_value integer not null,
    limit_unit varchar(20) not null,
    basis varchar not null,
    rule varchar not null,
    end_day date not null,
    provisional boolean not null,
    state varchar(20) not null,
    to_do boolean not null,
    lapsed_at timestamp with time zone,
    closed_at timestamp with time zone,
    pauses varchar not null,
    extensions varchar not null,
    changes varchar not null,
    edition bigint not null,
    written_at timestamp with time zone not null,
    revision bigint not null
);
create index dl_clock_subject on dl_clock (subject);
create index dl_clock_due on dl_clock (state, end_day, id);
create index dl_clock_to_do on dl_clock (to_do, organ, end_day, id);
create index dl_clock_open on dl_clock (state, division, kind, matter);
create index dl_clock_written on dl_clock (written_at);
