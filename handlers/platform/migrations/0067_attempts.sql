-- When a counter is worth nothing any more: they count for spans of different length.
ALTER TABLE attempts ADD COLUMN expires_at BIGINT NOT NULL DEFAULT 0;
DROP INDEX attempts_since;
CREATE INDEX attempts_expire ON attempts (expires_at);
