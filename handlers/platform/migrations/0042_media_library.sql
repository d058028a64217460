-- Files and folders of the media library. A lineage is the ids of the folders around, from the root on, each between
-- slashes: `/` in the root, `/ID/` in one of its folders. What is searched is in lower case.
CREATE TABLE library_items (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    lineage TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    type TEXT NOT NULL,
    is_file BIGINT NOT NULL,
    is_restricted BIGINT NOT NULL,
    size BIGINT NOT NULL,
    created_time BIGINT NOT NULL,
    user_id TEXT NOT NULL,
    media_id TEXT,
    searched_name TEXT NOT NULL,
    searched TEXT NOT NULL,
    UNIQUE (account_id, lineage, name)
);

CREATE INDEX library_items_of_media ON library_items (account_id, media_id);
