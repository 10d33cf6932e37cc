-- Who looked at what, and why. Kept apart from the decision log, and shorter.
CREATE TABLE access_log (
  id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at           timestamptz NOT NULL,
  actor        text        NOT NULL,
  roles        text[]      NOT NULL,
  district     text        NOT NULL,
  action       text        NOT NULL,
  subject_kind text,
  subject_id   uuid,
  purpose      text        NOT NULL,
  outcome      text        NOT NULL,
  results      integer     NOT NULL
);
CREATE INDEX access_log_subject ON access_log (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX access_log_at ON access_log USING brin (at);
