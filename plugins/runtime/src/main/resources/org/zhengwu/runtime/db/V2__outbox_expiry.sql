create index rt_outbox_age on rt_outbox (recorded_at);
