-- Letters that are still to be sent.
CREATE TABLE mails (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    due BIGINT NOT NULL
);

CREATE INDEX mails_due ON mails (due);
CREATE INDEX mails_of_account ON mails (account_id, id);
