-- The ends of an organ's open cases are counted from an index in their order, which holds each end once.
drop index cs_case_inbox;
create index cs_case_inbox on cs_case (organ, at_organ, due_on, id);
create index cs_case_tally on cs_case (organ, at_organ, division, due_on, warn_on);
