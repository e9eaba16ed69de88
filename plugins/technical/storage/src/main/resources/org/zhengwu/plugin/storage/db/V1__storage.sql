create table st_content (
    digest varchar(64) primary key,
    id uuid not null,
    size bigint not null
);

-- Chunks are written before the row of their content, so that others wait for the latter but briefly.
create table st_chunk (
    content uuid not null,
    position integer not null,
    bytes bytea not null,
    primary key (content, position)
);

create table st_document (
    id uuid primary key,
    name varchar(400) not null,
    media_type varchar(200) not null,
    size bigint not null,
    digest varchar(64) not null,
    uploader varchar(36),
    uploader_party varchar(36),
    subject varchar(70),
    party varchar(36),
    organ varchar(36),
    window_organ varchar(36),
    stored_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    revision bigint not null,
    constraint st_document_content foreign key (digest) references st_content (digest)
);
create index st_document_digest on st_document (digest);
create index st_document_subject on st_document (subject);
create index st_document_expiry on st_document (expires_at);
create index st_document_uploader on st_document (uploader, stored_at);
