-- The cases of an organ under one light are counted from the index of its inbox alone.
drop index cs_case_inbox;
create index cs_case_inbox on cs_case (organ, at_organ, due_on, id, warn_on);
