-- Channels on networks.
CREATE TABLE channels (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    unique_name TEXT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (account_id, unique_name)
);

-- Manifests: what custom networks can do. A reusable one serves other accounts too.
CREATE TABLE manifests (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    reusable BIGINT NOT NULL
);

CREATE INDEX manifests_of_account ON manifests (account_id, id);
CREATE INDEX manifests_reusable ON manifests (reusable, id);
