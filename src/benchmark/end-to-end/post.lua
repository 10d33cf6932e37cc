-- For wrk: posts one application after the other from the file BODIES, starting at line FROM, each under a key of its own.
local bodies = {}
for line in io.lines(os.getenv("BODIES")) do
  bodies[#bodies + 1] = line
end

local count = tonumber(os.getenv("FROM"))
local headers = {
  ["Content-Type"] = "application/json",
  ["Authorization"] = "Basic Y2FzZXdvcmtlcjpjYXNld29ya2Vy", -- the demo user: caseworker, caseworker
}

function request()
  count = count + 1
  if count > #bodies then
    print("no applications are left; generate more")
    os.exit(1)
  end
  headers["Idempotency-Key"] = "application-" .. count
  return wrk.format("POST", "/api/v1/applications", headers, bodies[count])
end
