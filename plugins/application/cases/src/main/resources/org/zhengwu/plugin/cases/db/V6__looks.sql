create table cs_look (
    id uuid primary key,
    case_id uuid not null,
    organ uuid not null,
    account uuid not null,
    looked_at timestamp with time zone not null
);
create index cs_look_case on cs_look (case_id, id);
