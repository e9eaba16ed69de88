create table cs_shared (
    id uuid primary key,
    case_id uuid not null references cs_case (id),
    slot varchar(100) not null,
    name varchar not null,
    source varchar(50) not null,
    title varchar(100) not null,
    state varchar(20) not null,
    document varchar(36),
    answered_at timestamp with time zone,
    unique (case_id, slot)
);
create index cs_shared_state on cs_shared (state);
