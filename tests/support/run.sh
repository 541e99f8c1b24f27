#!/usr/bin/env bash
# bash tests/support/run.sh VERB [ARGS]: makes a fresh clone ready (Node 20 and npm are enough), then runs commands/VERB.ts.
set -euo pipefail
cd "$(dirname "$0")/../.."

say() { printf '%s\n' "$*" >&2; }
# macOS has no timeout(1); there the tools' own limits have to do.
limit() { if command -v timeout >/dev/null; then timeout "$@"; else shift; "$@"; fi; }

verb=${1:?which command? start, test, read, bench or screenshots}
shift
[ -f "tests/support/commands/$verb.ts" ] || { say "There is no command \"$verb\"."; exit 2; }

major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
[ "$major" -ge 20 ] || { say "Node 20 or newer is needed, see https://nodejs.org."; exit 2; }

installed=node_modules/.package-lock.json
if [ ! -f "$installed" ] || [ package-lock.json -nt "$installed" ]; then
  say "Set-up: npm packages, about a minute …"
  since=$SECONDS
  quiet=(--loglevel=error --no-audit --no-fund --fetch-timeout=60000 --fetch-retries=2)
  # A registry without every platform's builds makes "ci" give up; "install" takes the same versions and leaves those out.
  limit 600 npm ci "${quiet[@]}" || limit 600 npm install --no-save "${quiet[@]}"
  touch "$installed"
  say "Set-up: npm packages are there, $((SECONDS - since)) s."
fi

bin=node_modules/.bin
"$bin/wxt" prepare >/dev/null
"$bin/tsx" tests/support/set-up-browsers.ts
exec "$bin/tsx" "tests/support/commands/$verb.ts" "$@"
