-- Groups of posts: what is planned together, one post for each channel.
CREATE TABLE post_groups (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL
);

CREATE INDEX post_groups_of_account ON post_groups (account_id, id);

-- Posts. A post without a time to be published at has the greatest number there, so that it comes last.
-- What is searched is in lower case.
CREATE TABLE posts (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    post_group_id TEXT NOT NULL REFERENCES post_groups (id) ON DELETE CASCADE,
    channel_id TEXT NOT NULL,
    author TEXT NOT NULL,
    assignee TEXT,
    status TEXT NOT NULL,
    content_type TEXT,
    publisher TEXT,
    needs_attention BIGINT NOT NULL,
    imported BIGINT NOT NULL,
    promoted BIGINT NOT NULL,
    via_publisher_app BIGINT NOT NULL,
    created_time BIGINT NOT NULL,
    publish_time BIGINT NOT NULL,
    searched TEXT NOT NULL
);

CREATE INDEX posts_of_account ON posts (account_id, created_time, id);
CREATE INDEX posts_by_publish_time ON posts (account_id, publish_time, id);
CREATE INDEX posts_of_group ON posts (post_group_id);
