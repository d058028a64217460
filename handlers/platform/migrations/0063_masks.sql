-- Masks: the superadmin who acts as another user, and the session that the mask was issued from. A mask ends with either.
-- Masks of earlier releases do not name that session, so they end now.
DELETE FROM access_tokens WHERE document LIKE '%"maskedBy":"%';

ALTER TABLE access_tokens ADD COLUMN masked_by TEXT REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE access_tokens ADD COLUMN masked_from TEXT REFERENCES access_tokens (id) ON DELETE CASCADE;

CREATE INDEX access_tokens_masked_by ON access_tokens (masked_by);
CREATE INDEX access_tokens_masked_from ON access_tokens (masked_from);
