-- What parties asked to have corrected, decided requests included; the name, the explanation and the reason are sealed.
create table id_correction (
    id uuid primary key,
    party uuid not null references id_party (id),
    organ uuid not null references id_organ (id),
    name varchar not null,
    explanation varchar not null,
    reason varchar,
    sealed_with varchar(60) not null,
    requested_at timestamp with time zone not null,
    state varchar(20) not null,
    decided_at timestamp with time zone,
    revision bigint not null
);
create index id_correction_party on id_correction (party);
create index id_correction_waiting on id_correction (state, organ, id);
create index id_correction_sealed_with on id_correction (sealed_with);
