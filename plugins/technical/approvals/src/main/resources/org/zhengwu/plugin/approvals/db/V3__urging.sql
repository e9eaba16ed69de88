alter table ap_approval add column urged_at timestamp with time zone;
-- How often the signers were changed, so that the revision grows with them.
alter table ap_approval add column turns integer default 0 not null;
