-- The clock of the step at which the approval waits, where that has a limit, and its end; deadlines keeps the clock.
alter table ap_approval add column clock varchar(36);
alter table ap_approval add column due_on date;
alter table ap_approval add column due_provisional boolean default false not null;
-- When what follows upon the lapse of that clock was done.
alter table ap_approval add column lapsed_at timestamp with time zone;
-- Who asked the person on the seat for an opinion, where the person does not sign.
alter table ap_seat add column asked_by varchar(36);
