create table cs_shared (
    id uuid primary key,
    case_id uuid not null references cs_case (id),
    slot varchar not null,
    name varchar not null,
    source varchar not null,
    title varchar not null,
    state varchar(20) not null,
    document varchar,
    answered_at timestamp with time zone,
    unique (case_id, slot)
);
create index cs_shared_state on cs_shared (state);
