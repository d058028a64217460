-- Mail contacts of an account. Lists are ordered by id, which begins with the time of creation.
CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    email TEXT NOT NULL
);

CREATE INDEX contacts_of_account ON contacts (account_id, id);
