-- Accounts: the customers. An account's id is its own account_id.
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    name_key TEXT NOT NULL,
    keycloak_realm TEXT,
    UNIQUE (name_key),
    UNIQUE (keycloak_realm)
);

-- Users. Names are unique among all accounts, whatever their case: they are what people log in with.
CREATE TABLE users (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    name_key TEXT NOT NULL,
    role TEXT NOT NULL,
    UNIQUE (name_key)
);

CREATE INDEX users_of_account ON users (account_id, id);

-- Tokens that a login gives. What is stored is their hash.
CREATE TABLE access_tokens (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    hash TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL,
    UNIQUE (hash)
);

CREATE INDEX access_tokens_of_user ON access_tokens (user_id);
CREATE INDEX access_tokens_expire ON access_tokens (expires_at);

-- Tokens that a mail carries, each for one purpose and one use.
CREATE TABLE one_time_tokens (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    hash TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    UNIQUE (hash)
);

CREATE INDEX one_time_tokens_of_user ON one_time_tokens (user_id, purpose);
CREATE INDEX one_time_tokens_expire ON one_time_tokens (expires_at);

-- Which signed tokens of channels, approvals and shared links count: the last one issued for each.
CREATE TABLE grants (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    audience TEXT NOT NULL
);

CREATE INDEX grants_of_account ON grants (account_id, audience);

-- Attempts to log in and the like, by name or address, within a span of time.
CREATE TABLE attempts (
    name TEXT NOT NULL PRIMARY KEY,
    tries BIGINT NOT NULL,
    since BIGINT NOT NULL
);

CREATE INDEX attempts_since ON attempts (since);

-- Keys that tokens are signed with.
CREATE TABLE signing_keys (
    name TEXT NOT NULL PRIMARY KEY,
    secret TEXT NOT NULL
);
