-- Media: what is known of each file; its contents are elsewhere. One without a time to expire at has the greatest
-- number there.
CREATE TABLE media (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    expiration_time BIGINT NOT NULL
);

CREATE INDEX media_of_account ON media (account_id, id);
CREATE INDEX media_that_expire ON media (expiration_time);
