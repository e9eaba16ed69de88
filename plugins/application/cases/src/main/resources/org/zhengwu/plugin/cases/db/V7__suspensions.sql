-- The special procedures before the newest one, as JSON: an upper level is told of each (CSE-002).
alter table cs_case add column past_suspensions varchar;
