-- The certificate is kept in PEM: it is public. The key lies with the platform.
create table sl_seal (
    id uuid primary key,
    organ uuid not null,
    owner varchar(400) not null,
    name varchar(40) not null,
    algorithm varchar(10) not null,
    state varchar(10) not null,
    key_reference varchar(400) not null,
    certificate varchar not null,
    fingerprint varchar(64) not null,
    valid_from timestamp with time zone not null,
    valid_until timestamp with time zone not null,
    enrolled_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    revoked_for varchar(400),
    revision bigint not null,
    constraint sl_seal_fingerprint unique (fingerprint)
);
create index sl_seal_organ on sl_seal (organ, id);

-- What was sealed, by the SHA-256 of the whole document; the document itself lies elsewhere.
create table sl_use (
    id uuid primary key,
    digest varchar(64) not null,
    seal uuid not null,
    subject varchar(70) not null,
    sealed_at timestamp with time zone not null,
    constraint sl_use_seal foreign key (seal) references sl_seal (id)
);
create index sl_use_digest on sl_use (digest);
