-- What a channel is on its network, to find it by, whatever account it is in.
ALTER TABLE channels ADD COLUMN network_id TEXT;
ALTER TABLE channels ADD COLUMN manifest_id TEXT;

CREATE INDEX channels_of_manifest ON channels (manifest_id, network_id);
