-- What networks reported about a channel, for the time from which a report is on.
CREATE TABLE insight_reports (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    time BIGINT NOT NULL
);

CREATE INDEX insight_reports_of_channel ON insight_reports (account_id, channel_id, time, id);
CREATE INDEX insight_reports_by_time ON insight_reports (account_id, time, id);
