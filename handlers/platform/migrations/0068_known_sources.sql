-- Addresses and devices from which users have logged in, as hashes. Each is forgotten some time after its last login.
CREATE TABLE known_sources (
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    hash TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, kind, hash)
);

CREATE INDEX known_sources_of_hash ON known_sources (hash);
CREATE INDEX known_sources_expire ON known_sources (expires_at);
