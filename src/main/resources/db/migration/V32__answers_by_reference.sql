-- An answer that shows what the request made is not kept a second time, but made again from what it
-- shows: nothing personal lies here that erasing a record would have to look for.
ALTER TABLE idempotency_key ADD COLUMN made uuid;
