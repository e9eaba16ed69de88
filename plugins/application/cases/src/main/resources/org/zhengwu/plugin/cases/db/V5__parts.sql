-- The parts of a matter that several organs handle as one.
alter table cs_case add column whole_case varchar(36);
alter table cs_case add column part_versions varchar(4000);
create index cs_case_whole on cs_case (whole_case, id);
