-- Parties, their matters (applications and held permits), what is known about them, and how their
-- matters were assessed. Documents are canonical JSON, kept as bytes: they are hashed and replayed.

CREATE TABLE party (
  id             uuid PRIMARY KEY,
  kind           text NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION')),
  -- A keyed hash finds the party, and the sealed number is what a caseworker may read: without the
  -- service's key neither says who it is. Null for a party without a number.
  number_token   bytea UNIQUE,
  number_sealed  bytea,
  registered_at  timestamptz NOT NULL,
  CHECK ((number_token IS NULL) = (number_sealed IS NULL))
);

CREATE TABLE matter (
  id                uuid PRIMARY KEY,
  ordinal           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  kind              text NOT NULL CHECK (kind IN ('APPLICATION', 'HELD_PERMIT')),
  party_id          uuid NOT NULL REFERENCES party,
  permit            text NOT NULL,
  variant           text NOT NULL,
  status            text NOT NULL CHECK (status IN ('OPEN', 'DECIDED', 'WITHDRAWN', 'HELD', 'ENDED')),
  received_on       date,
  granted_on        date,
  valid_to          date,
  law_as_of         date,
  party_document    bytea NOT NULL,
  matter_document   bytea NOT NULL,
  -- How the latest assessment came out, so that lists need no join.
  assessment_id     uuid NOT NULL,
  outcome           text NOT NULL,
  assessed_at       timestamptz NOT NULL,
  version           integer NOT NULL,
  registered_at     timestamptz NOT NULL,
  registered_by     text NOT NULL,
  CHECK ((kind = 'APPLICATION') = (status IN ('OPEN', 'DECIDED', 'WITHDRAWN')))
);
CREATE INDEX matter_party ON matter (party_id);
CREATE INDEX matter_list ON matter (kind, ordinal DESC);
GRANT UPDATE (status, assessment_id, outcome, assessed_at, version) ON matter TO forkant_app;

-- Never updated: a correction is a new row that replaces. recorded_at is when the police came to
-- know it, occurred_on and usable_until when it was and is valid, stored_at when it came here.
CREATE TABLE information_item (
  ordinal       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  party_id      uuid NOT NULL REFERENCES party,
  item_id       text NOT NULL,
  type          text NOT NULL,
  about         text,
  matter_ref    text,
  replaces      text,
  occurred_on   date NOT NULL,
  usable_until  date,
  recorded_at   timestamptz NOT NULL,
  stored_at     timestamptz NOT NULL,
  stored_by     text NOT NULL,
  document      bytea NOT NULL,
  UNIQUE (party_id, item_id)
);

-- Items that count only in the matter they were posted with: answers, and what is said about a
-- person whom only that matter names.
CREATE TABLE matter_item (
  matter_id  uuid NOT NULL REFERENCES matter DEFERRABLE INITIALLY DEFERRED,
  party_id   uuid NOT NULL,
  item_id    text NOT NULL,
  PRIMARY KEY (matter_id, item_id),
  FOREIGN KEY (party_id, item_id) REFERENCES information_item (party_id, item_id)
);
CREATE INDEX matter_item_item ON matter_item (party_id, item_id);

-- One row for each assessment; the documents lie in the decision log.
CREATE TABLE assessment (
  id                uuid PRIMARY KEY,
  matter_id         uuid NOT NULL REFERENCES matter,
  number            integer NOT NULL,
  cause             text NOT NULL
                    CHECK (cause IN ('RECEIPT', 'REQUEST', 'INFORMATION', 'DAY', 'LAW')),
  outcome           text NOT NULL,
  obligation        text NOT NULL,
  as_of             date NOT NULL,
  known_at          timestamptz NOT NULL,
  rulebook_name     text NOT NULL,
  rulebook_digest   text NOT NULL,
  engine            text NOT NULL,
  assessed_at       timestamptz NOT NULL,
  assessed_by       text NOT NULL,
  UNIQUE (matter_id, number)
);

-- Held permits that something new is known about and that are not yet assessed anew. Written with
-- the information, removed with the assessment.
CREATE TABLE reassessment_due (
  matter_id  uuid PRIMARY KEY REFERENCES matter,
  party_id   uuid NOT NULL REFERENCES party,
  since      timestamptz NOT NULL
);
CREATE INDEX reassessment_due_since ON reassessment_due (since);
GRANT UPDATE (since), DELETE ON reassessment_due TO forkant_app;

-- Tells a service that was given another key than the one the numbers above were sealed with.
CREATE TABLE identity_key (
  single       boolean PRIMARY KEY DEFAULT true CHECK (single),
  check_value  bytea NOT NULL
);
