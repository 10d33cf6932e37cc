-- The service logs in as forkant_app. It may look and add; a migration that lets it change or
-- delete rows of a table says so with a GRANT of its own.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'forkant_app') THEN
    RAISE EXCEPTION 'The role forkant_app is missing; docs/database.md says how to make it';
  END IF;
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO forkant_app;

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT ON TABLES TO forkant_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO forkant_app;
