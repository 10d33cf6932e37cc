-- What was answered to a request with an Idempotency-Key, so that the same request gets the same
-- answer and is done once. A claim without an answer is a request under way, or one that died.
CREATE TABLE idempotency_key (
  owner        text NOT NULL,
  key          text NOT NULL,
  fingerprint  bytea NOT NULL,
  claimed_at   timestamptz NOT NULL,
  status       integer,
  location     text,
  tag          text,
  body         bytea,
  PRIMARY KEY (owner, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (claimed_at);
GRANT UPDATE, DELETE ON idempotency_key TO forkant_app;
