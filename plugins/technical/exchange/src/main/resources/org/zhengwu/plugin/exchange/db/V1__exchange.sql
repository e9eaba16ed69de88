-- What the upper level has to have. The content is sealed JSON; null where the record holds no more.
create table ex_row (
    id uuid primary key,
    kind varchar(10) not null,
    subject varchar(70) not null,
    party uuid not null,
    project_no varchar(50) not null,
    place bigint not null,
    content varchar,
    changed_at timestamp with time zone not null,
    queued_at timestamp with time zone not null,
    state varchar(10) not null,
    stale boolean not null,
    present boolean not null,
    batch varchar(36),
    operation varchar(10),
    reasons varchar not null,
    revision bigint not null
);
create index ex_row_subject on ex_row (subject, place);
create index ex_row_state on ex_row (state, queued_at, place);
create index ex_row_batch on ex_row (batch, state);
create index ex_row_party on ex_row (party, id);

-- The content of a batch is sealed, and kept until the last of its records is answered.
create table ex_batch (
    id uuid primary key,
    state varchar(10) not null,
    content varchar,
    members varchar not null,
    row_count int not null,
    refused int not null,
    formed_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    answered_at timestamp with time zone,
    revision bigint not null
);
create index ex_batch_state on ex_batch (state, id);
