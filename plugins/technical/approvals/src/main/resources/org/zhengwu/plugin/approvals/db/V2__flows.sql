-- A flow of a division and an item: the division of everywhere is the id of zeros, the item of every item is '*'.
create table ap_flow (
    id uuid primary key,
    item varchar(60) not null,
    division uuid not null,
    last_version integer not null,
    constraint ap_flow_item unique (item, division)
);

create table ap_flow_version (
    id uuid primary key,
    flow uuid not null,
    item varchar(60) not null,
    division uuid not null,
    version integer not null,
    holds_from date not null,
    document varchar not null,
    constraint ap_flow_version_number unique (flow, version)
);
create index ap_flow_version_item on ap_flow_version (item, division, holds_from);

-- An approval that is older than flows runs on the built-in one, whose steps are those that it had.
alter table ap_approval add column flow varchar(36);
alter table ap_approval add column place integer default 0 not null;
alter table ap_approval add column round_from integer default 0 not null;
alter table ap_approval add column signatures varchar;
update ap_approval set place = 1 where state = 'REVIEWED';

-- Who may sign next; a row is gone once the seat is filled.
create table ap_seat (
    id varchar(80) primary key,
    approval uuid not null,
    seat integer not null,
    post varchar(20),
    account varchar(36)
);
create index ap_seat_approval on ap_seat (approval);
create index ap_seat_account on ap_seat (account);
insert into ap_seat (id, approval, seat, post)
    select cast(id as varchar(36)) || '/0/REVIEWER', id, 0, 'REVIEWER' from ap_approval where state = 'IN_REVIEW';
insert into ap_seat (id, approval, seat, post)
    select cast(id as varchar(36)) || '/0/DECIDER', id, 0, 'DECIDER' from ap_approval
    where state in ('IN_REVIEW', 'REVIEWED');
insert into ap_seat (id, approval, seat, post)
    select cast(id as varchar(36)) || '/0/HEAD', id, 0, 'HEAD' from ap_approval
    where state in ('IN_REVIEW', 'REVIEWED');
