-- Events that integrations are still to be told of.
CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    due BIGINT NOT NULL
);

CREATE INDEX events_due ON events (due);
CREATE INDEX events_of_account ON events (account_id, id);
