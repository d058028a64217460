-- Every table of entities has these columns: the id, the account, a version that grows with each change, what is
-- searched, sorted or unique, and the rest as JSON. Types are those that SQLite and PostgreSQL have in common: TEXT,
-- BIGINT (whole numbers, times in milliseconds since 1970, 0 and 1), DOUBLE PRECISION. Ids begin with the time of
-- creation.

-- Mail contacts.
CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL
);

CREATE INDEX contacts_of_account ON contacts (account_id, id);
