alter table id_account add column second_factor boolean default false not null;

-- The factor that was offered to an account, and counts where the account says so. The last mark is that of the
-- newest code that was accepted: a time step or a counter.
create table id_second_factor (
    account uuid primary key references id_account (id),
    technology varchar(40) not null,
    secret varchar not null,
    sealed_with varchar(60) not null,
    last_mark bigint not null
);
create index id_second_factor_sealed_with on id_second_factor (sealed_with);

create table id_recovery_code (
    digest varchar(64) primary key,
    account uuid not null references id_account (id)
);
create index id_recovery_code_account on id_recovery_code (account);
