-- A provider that refuses to give money back is asked less and less often, and after three days somebody has to look.
alter table provider_refund add column queued_at timestamp;
update provider_refund set queued_at = next_try_at;
alter table provider_refund add column given_up_at timestamp;
