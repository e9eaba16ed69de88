create table cs_handover (
    case_id uuid primary key references cs_case (id),
    system_name varchar(50) not null,
    handed_over_at timestamp with time zone,
    external_number varchar(200),
    received_on date,
    settled bigint not null
);

create table cs_answer (
    id uuid primary key,
    system_name varchar(50) not null,
    answer varchar(100) not null,
    case_id uuid not null references cs_case (id),
    place bigint not null,
    step varchar(20) not null,
    content varchar not null,
    digest varchar(64) not null,
    state varchar(10) not null,
    code varchar(100),
    arrived_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    unique (system_name, answer)
);
create index cs_answer_state on cs_answer (state, id);
create index cs_answer_case on cs_answer (case_id, place);
