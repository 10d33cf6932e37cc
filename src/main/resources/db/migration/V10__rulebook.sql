-- Every rulebook that was ever used, so that every assessment can be made again.
CREATE TABLE rulebook (
  digest     text        PRIMARY KEY,
  name       text        NOT NULL,
  first_used timestamptz NOT NULL,
  content    bytea       NOT NULL
);
