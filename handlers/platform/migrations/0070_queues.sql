-- Queues of outgoing mails and events: one for each account and recipient domain, or account and manifest. Rows of older
-- releases are in a queue of their own.
ALTER TABLE mails ADD COLUMN queue TEXT NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN host TEXT NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN claimed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mails ADD COLUMN pauses BIGINT NOT NULL DEFAULT 1;
ALTER TABLE events ADD COLUMN queue TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN host TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN claimed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN pauses BIGINT NOT NULL DEFAULT 1;

CREATE INDEX mails_queue ON mails (account_id, queue, due, id);
CREATE INDEX mails_host ON mails (host, claimed);
CREATE INDEX mails_exempt ON mails (account_id) WHERE pauses = 0;
CREATE INDEX events_queue ON events (account_id, queue, id);
CREATE INDEX events_host ON events (host, claimed);
CREATE INDEX events_exempt ON events (account_id) WHERE pauses = 0;

-- Nothing is searched by these alone any more.
DROP INDEX mails_due;
DROP INDEX events_due;
