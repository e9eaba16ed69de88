create table ap_approval (
    id uuid primary key,
    subject varchar(70) not null,
    -- The subject while the approval is open, else null: so a record has one open approval at most.
    open_subject varchar(70) unique,
    organ uuid not null,
    state varchar(20) not null,
    handler varchar(36),
    started_at timestamp with time zone not null,
    reviewer varchar(36),
    reviewed_at timestamp with time zone,
    opinion varchar(20),
    review_text varchar,
    decider varchar(36),
    decided_at timestamp with time zone,
    decision_text varchar,
    revision bigint not null
);
create index ap_approval_subject on ap_approval (subject, id);
create index ap_approval_waiting on ap_approval (organ, state, started_at, id);
create index ap_approval_organ on ap_approval (organ, started_at, id);
