-- No foreign keys: the entities know no relations, so that their inserts come in no certain order.
create table cat_item (
    id uuid primary key,
    code varchar(40) not null,
    last_number integer not null,
    imported varchar(64),
    changes integer not null,
    revision bigint not null
);
create unique index cat_item_code on cat_item (code);

-- What lists and searches read of a version; narrow, so that a search for a rare word reads little.
-- A version never published has no holds_from; one without an end holds until 9999-12-31.
-- An item without a superior has the superior 00000000-0000-0000-0000-000000000000.
create table cat_version (
    id uuid primary key,
    item uuid not null,
    number integer not null,
    state varchar(10) not null,
    code varchar(40) not null,
    name varchar not null,
    type varchar(2) not null,
    organ uuid not null,
    division uuid not null,
    superior uuid not null,
    search varchar not null,
    facets varchar not null,
    digest varchar(64) not null,
    wished_from date,
    holds_from date,
    holds_until date not null,
    reason varchar
);
create unique index cat_version_number on cat_version (item, number);
create index cat_version_code on cat_version (code);
create index cat_version_type on cat_version (type, code);
create index cat_version_organ on cat_version (organ, code);
create index cat_version_division on cat_version (division, code);
create index cat_version_superior on cat_version (superior, division);
create index cat_version_state on cat_version (state, code);

create table cat_content (
    id uuid primary key,
    document varchar not null
);
