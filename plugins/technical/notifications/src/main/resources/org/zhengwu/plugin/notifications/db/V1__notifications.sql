create table ntf_notice (
    id uuid primary key,
    recipient varchar(50) not null,
    subject varchar(70) not null,
    bundle varchar(200) not null,
    template varchar(200) not null,
    named_values varchar not null,
    sent_at timestamp with time zone not null,
    delivered_at timestamp with time zone,
    read_at timestamp with time zone,
    read_by varchar(36)
);
create index ntf_notice_box on ntf_notice (recipient, id);
create index ntf_notice_unread on ntf_notice (recipient, read_at, id);

-- What the ways outside the system answered, as proof of service; a retry leaves them alone.
create table ntf_answer (
    id uuid primary key,
    notice uuid not null,
    way varchar(40) not null,
    taken boolean not null,
    reference varchar(200) not null,
    answered_at timestamp with time zone not null,
    constraint ntf_answer_once unique (notice, way)
);
