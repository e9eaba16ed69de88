-- The cases in which an account took a step.
create index cs_step_account on cs_step (account, case_id);
