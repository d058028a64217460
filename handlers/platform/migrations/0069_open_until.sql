-- Time at which an account closes, in milliseconds since 1970: 0 for a closed account. NULL in rows of older releases, until
-- the store has been opened once.
ALTER TABLE accounts ADD COLUMN open_until BIGINT;
