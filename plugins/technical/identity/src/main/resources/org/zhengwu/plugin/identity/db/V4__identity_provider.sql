-- How surely an identity provider knew who began the session, and whether it asked for a second factor; none where
-- the session began with a password.
alter table id_session add column assurance varchar(20);
alter table id_session add column factor_proven boolean default false not null;

-- Which account an identity at a provider stands for; the identity is kept as a digest.
create table id_provider_link (
    id uuid primary key,
    provider varchar(40) not null,
    subject varchar(64) not null,
    proven_as varchar(20) not null,
    account uuid not null references id_account (id),
    linked_at timestamp with time zone not null,
    constraint id_provider_link_once unique (provider, subject, account)
);
create index id_provider_link_account on id_provider_link (account);

-- Tickets of sign-ins that were used, until they are too old to be used anyway.
create table id_used_ticket (
    digest varchar(64) primary key,
    until_time timestamp with time zone not null
);
create index id_used_ticket_until on id_used_ticket (until_time);
