-- The codes of the materials whose place a commitment takes, a JSON array, or null.
alter table cs_case add column commitments varchar;
