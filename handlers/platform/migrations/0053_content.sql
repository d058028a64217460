-- What an account plans and makes its content with.
CREATE TABLE tags (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    name_key TEXT NOT NULL,
    UNIQUE (account_id, name_key)
);

CREATE TABLE campaigns (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    start_time BIGINT NOT NULL,
    end_time BIGINT NOT NULL
);

CREATE INDEX campaigns_of_account ON campaigns (account_id, start_time);

CREATE TABLE fonts (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    identifier TEXT NOT NULL,
    UNIQUE (account_id, identifier)
);
