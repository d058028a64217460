-- The announced size of each medium and whether its upload is open, to limit what an account stores; and when to look for
-- pieces of uploads that no medium refers to. Rows from before are due at once, and get their values by that.
ALTER TABLE media ADD COLUMN size BIGINT NOT NULL DEFAULT 0;
ALTER TABLE media ADD COLUMN is_open BIGINT NOT NULL DEFAULT 0;
ALTER TABLE media ADD COLUMN cleanup_time BIGINT NOT NULL DEFAULT 0;

CREATE INDEX media_by_size ON media (account_id, is_open, size);
CREATE INDEX media_to_clean ON media (cleanup_time);

-- Media that are deleted, until nobody can be writing a part of them any more.
CREATE TABLE removed_media (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    cleanup_time BIGINT NOT NULL
);

CREATE INDEX removed_media_to_clean ON removed_media (cleanup_time);
