#!/usr/bin/env bash
# Installs the Chromium that test/browser drives, where Debian's packages can be had. Best effort: if that fails the reason is
# printed, the tests are skipped, and the exit code is 0 all the same.
set -uo pipefail
say() { printf 'browser: %s\n' "$*"; }
has() { command -v "$1" >/dev/null 2>&1; }
# A mirror that does not answer must not hold up the tests.
bounded() { if has timeout; then timeout 300 "$@"; else "$@"; fi; }

for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -x "/usr/bin/$name" ]; then
    say "$name: already installed"
    exit 0
  fi
done
if ! has apt-get || [ "$(id -u)" -ne 0 ]; then
  say 'skipped: no Chromium, and none can be installed without apt-get and root'
  exit 0
fi
log="$(mktemp)"
if bounded apt-get update >"$log" 2>&1 &&
  DEBIAN_FRONTEND=noninteractive bounded apt-get install -y --no-install-recommends chromium >>"$log" 2>&1; then
  say 'installed chromium'
else
  say "skipped: chromium could not be installed: $(grep -v '^$' "$log" | tail -n 1)"
fi
rm -f "$log"
