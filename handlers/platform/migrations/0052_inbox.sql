-- What an account arranges its inbox with. Names are unique in an account, whatever their case.
CREATE TABLE folders (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    name_key TEXT NOT NULL,
    place BIGINT NOT NULL,
    UNIQUE (account_id, name_key)
);

CREATE TABLE templates (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL
);

CREATE INDEX templates_of_account ON templates (account_id, id);

CREATE TABLE keyword_lists (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    name_key TEXT NOT NULL,
    UNIQUE (account_id, name_key)
);

CREATE TABLE interactor_lists (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    name_key TEXT NOT NULL,
    UNIQUE (account_id, name_key)
);

-- People who write to channels, each in one channel.
CREATE TABLE interactors (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    channel_id TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    network_user_id TEXT NOT NULL,
    searched TEXT NOT NULL,
    UNIQUE (channel_id, network_user_id)
);

CREATE INDEX interactors_of_account ON interactors (account_id, id);

-- Mails that users want when the inbox fills up.
CREATE TABLE inbox_alerts (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE
);

CREATE INDEX inbox_alerts_of_user ON inbox_alerts (account_id, user_id);
