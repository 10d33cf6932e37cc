-- The decision log. The service's role may add and look; V1 gives it no more on any table, and the
-- two exceptions stand below. Rows refer to each other without foreign keys, which would cost every
-- append three look-ups: what does not belong together is found by the verification.

-- One row per entry. Its columns hold nothing personal; the leaf hash covers them all.
CREATE TABLE audit_entry (
  id              uuid        PRIMARY KEY,
  recorded_at     timestamptz NOT NULL,
  kind            text        NOT NULL,
  assessment_id   uuid        NOT NULL,
  subject_kind    text        NOT NULL,
  subject_id      uuid        NOT NULL,
  rulebook_digest text        NOT NULL,
  engine          text        NOT NULL,
  commitment      bytea       NOT NULL,
  leaf_hash       bytea       NOT NULL
);
CREATE INDEX audit_entry_assessment ON audit_entry (assessment_id);
CREATE INDEX audit_entry_subject ON audit_entry (subject_id);
CREATE INDEX audit_entry_recorded_at ON audit_entry USING brin (recorded_at);

-- What an entry commits to, apart from it so that it can be erased. The content is deflated, so
-- PostgreSQL need not try again, and most of it fits a page, so it need not be stored elsewhere.
CREATE TABLE audit_record (
  entry_id uuid  PRIMARY KEY,
  salt     bytea NOT NULL,
  content  bytea STORAGE EXTERNAL NOT NULL
) WITH (toast_tuple_target = 8160);

-- Entries that have no place in the chain yet. Ids and instants are drawn before the commit, so
-- neither would show an entry that was committed late.
CREATE TABLE audit_unsequenced (
  entry_id  uuid  PRIMARY KEY,
  leaf_hash bytea NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
GRANT DELETE ON audit_unsequenced TO forkant_app;

-- Every entry's place, from 0 without a gap.
CREATE TABLE audit_chain (
  sequence      bigint PRIMARY KEY,
  entry_id      uuid   NOT NULL UNIQUE,
  previous_hash bytea  NOT NULL,
  chain_hash    bytea  NOT NULL
);

-- How long the chain is and how it ends, so that a chain cut short is noticed.
CREATE TABLE audit_head (
  one  boolean PRIMARY KEY DEFAULT true CHECK (one),
  size bigint  NOT NULL,
  hash bytea   NOT NULL
);
INSERT INTO audit_head (size, hash) VALUES (0, decode(repeat('00', 32), 'hex'));
REVOKE INSERT ON audit_head FROM forkant_app;
GRANT UPDATE (size, hash) ON audit_head TO forkant_app;
