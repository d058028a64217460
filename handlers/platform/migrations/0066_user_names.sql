-- User names in the form in which they are compared (UsernameCaseMapped of RFC 8265); without one where an older release
-- accepted a name that has none, or one that another user has. `form` is what releases have made of a row: 0 for one that
-- was written before this migration, whose columns are filled at the next start, as SQL cannot.
ALTER TABLE users ADD COLUMN mapped_name TEXT;
ALTER TABLE users ADD COLUMN form BIGINT NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX users_mapped_name_key ON users (mapped_name);
CREATE INDEX users_of_older_releases ON users (form, id);

-- What users set in the web application: as long as they like within a limit, and read by nothing that only asks who
-- calls. The id is the user's.
CREATE TABLE user_settings (
    id TEXT NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    document TEXT NOT NULL
);
