-- Who of the staff handles a case, an account id.
alter table cs_case add column assignee varchar(36);
create index cs_case_assignee on cs_case (assignee, at_organ, due_on, id);
