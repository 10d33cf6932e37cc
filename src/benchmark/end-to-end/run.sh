#!/usr/bin/env bash
# Applications a second, with their records, beside pgbench on the same database server in the same minutes: by turns, a
# quarter of a minute each. pgbench does (a) one insert of one row with as many bytes as an application leaves behind, (b) one
# insert of as many rows as it leaves, with those bytes together, and (c) as many inserts as rows, in one transaction. The
# bytes travel with each statement, as the service's do.
#
# Needs: the packaged jar (mvn -B package -DskipTests), wrk, pgbench and psql (apt: wrk postgresql-contrib postgresql-client).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$(cd "$here/../../.." && pwd)/target/forkant.jar
port=${PORT:-18090}
turn=${SECONDS_A_TURN:-15}
warm=${SECONDS_OF_WARM_UP:-120}
work=$(mktemp -d)
java -jar "$jar" serve --server.port="$port" --forkant.data-directory="$work/data" >"$work/log" 2>&1 &
service=$!
trap 'kill $service; wait $service 2>/dev/null; rm -rf "$work"' EXIT

echo "Inventing applications ..."
java -jar "$jar" generate --as applications --seed 9 --size "${PEOPLE:-250000}" 2>/dev/null |
  grep -E '"permit":"(WEAPON|DRIVING_LICENCE|SECURITY_COMPANY|SECURITY_GUARD)"' >"$work/applications"
export BODIES="$work/applications"
echo 0 >"$work/from"
until curl -s -o /dev/null "http://127.0.0.1:$port/api/v1/rules"; do sleep 1; done

secret() { grep "^$1=" "$work/data/passwords.properties" | cut -d= -f2-; }
export PGPASSWORD
PGPASSWORD=$(secret superuser)
export PGHOST=127.0.0.1 PGUSER=postgres PGPORT
PGPORT=$(sed -n 4p "$work/data/postgres/postmaster.pid")

post() { # clients, seconds -> prints applications a second and how many were not created
  local out posted
  out=$(FROM=$(cat "$work/from") wrk -t 1 -c "$1" -d "$2s" -s "$here/post.lua" "http://127.0.0.1:$port")
  posted=$(awk '/requests in/ {print $1}' <<<"$out")
  echo $(($(cat "$work/from") + posted + $1)) >"$work/from"
  awk '/Requests\/sec/ {rate=$2} /Non-2xx/ {bad=$NF} END {printf "%d applications/s (%d refused)\n", rate, bad}' <<<"$out"
}
bench() { # clients, script
  pgbench -n -M prepared "${bodies[@]}" -c "$1" -j 1 -T "$turn" -f "$2" bench 2>/dev/null | awk '/^tps/ {printf "%d transactions/s\n", $3}'
}

echo "Warming up for $warm s ..."
post 8 "$warm"

# What an application leaves behind, by table.
tables="party matter information_item matter_item assessment audit_entry audit_record audit_chain access_log idempotency_key"
bytes=0 rows=0 applications=$(psql -qAt -c 'SELECT count(*) FROM assessment' forkant)
for table in $tables; do
  read -r sum count < <(psql -qAt -F ' ' -c "SELECT coalesce(sum(pg_column_size(t)), 0), count(*) FROM $table t" forkant)
  bytes=$((bytes + sum)) rows=$((rows + count))
done
bytes=$((bytes / applications)) rows=$(((rows + applications / 2) / applications))
echo "An application leaves $rows rows of $bytes bytes together."

psql -q -c 'CREATE DATABASE bench' postgres
psql -q -c 'CREATE TABLE kept (id uuid PRIMARY KEY, content text STORAGE EXTERNAL)' bench
letters() { head -c "$1" /dev/zero | tr '\0' x; }
bodies=(-D "whole=$(letters "$bytes")" -D "part=$(letters $((bytes / rows)))")
echo 'INSERT INTO kept VALUES (gen_random_uuid(), :whole);' >"$work/one.sql"
insert='INSERT INTO kept VALUES (gen_random_uuid(), :part)'
{
  printf %s "$insert"
  for _ in $(seq 2 "$rows"); do printf %s ', (gen_random_uuid(), :part)'; done
  echo ';'
} >"$work/rows.sql"
{
  echo 'BEGIN;'
  for _ in $(seq "$rows"); do echo "$insert;"; done
  echo 'COMMIT;'
} >"$work/same.sql"

for clients in ${CLIENTS:-1 4 16}; do
  for round in 1 2 3; do
    echo "$clients clients, round $round: $(post "$clients" "$turn"); one row: $(bench "$clients" "$work/one.sql")" \
      "; $rows rows: $(bench "$clients" "$work/rows.sql"); $rows inserts: $(bench "$clients" "$work/same.sql")"
  done
done
