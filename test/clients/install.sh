#!/usr/bin/env bash
# Installs the SDKs of other languages that test/clients drives, under .clients/. Best effort: what cannot be installed
# is named with the reason, its tests are skipped, and the exit code is 0 all the same.
set -uo pipefail
cd "$(dirname "$0")/../.."
root="$PWD"
cache="$root/.clients"

say() { printf 'clients: %s\n' "$*"; }
has() { command -v "$1" >/dev/null 2>&1; }
# A mirror that does not answer must not hold up the tests.
bounded() { if has timeout; then timeout 300 "$@"; else "$@"; fi; }

make_venv() {
  rm -rf "$cache/venv"
  python3 -m venv "$cache/venv" >"$cache/venv.log" 2>&1 && return
  # Debian ships venv in a package of its own.
  if has apt-get && [ "$(id -u)" -eq 0 ]; then
    bounded apt-get update >>"$cache/venv.log" 2>&1
    DEBIAN_FRONTEND=noninteractive bounded apt-get install -y --no-install-recommends python3-venv >>"$cache/venv.log" 2>&1
    rm -rf "$cache/venv"
    python3 -m venv "$cache/venv" >>"$cache/venv.log" 2>&1 && return
  fi
  rm -rf "$cache/venv"
  return 1
}

install_python() {
  if ! has python3; then
    say 'python: skipped: python3 is not installed'
    return
  fi
  local wanted requirements
  wanted="$(python3 --version) $(cat test/clients/python/requirements*.txt | cksum)"
  if [ "$(cat "$cache/venv/installed" 2>/dev/null)" = "$wanted" ]; then
    say 'python: already installed'
    return
  fi
  if ! make_venv; then
    say 'python: skipped: no virtual environment could be made (see .clients/venv.log)'
    return
  fi
  local complete=yes
  for requirements in test/clients/python/requirements*.txt; do
    if bounded "$cache/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --timeout 20 \
      --retries 2 --requirement "$requirements" >"$cache/pip.log" 2>&1; then
      say "python: installed $(basename "$requirements")"
    else
      complete=no
      say "python: skipped: pip could not install $(basename "$requirements"): $(grep -v '^$' "$cache/pip.log" | tail -n 1)"
    fi
  done
  if [ "$complete" = yes ]; then printf '%s\n' "$wanted" >"$cache/venv/installed"; fi
}

install_go() {
  rm -f "$cache/go-adapter" "$cache/go-typed" "$cache/go-darabonba" "$cache/go-tea-rpc" "$cache/go-aliyungo"
  if ! has go; then
    say 'go: skipped: go is not installed'
    return
  fi
  build_go go-adapter examples/adapters/go-sdk .
  build_go go-typed examples/adapters/go-sdk ./typed
  build_go go-darabonba examples/adapters/go-darabonba .
  build_go go-tea-rpc test/clients/go-tea-rpc .
  build_go go-aliyungo test/clients/go-aliyungo .
}

build_go() {
  if (cd "$2" && GOTOOLCHAIN=local bounded go build -mod=readonly -buildvcs=false -trimpath \
    -o "$cache/$1" "$3") >"$cache/go.log" 2>&1; then
    say "go: built $1"
  else
    say "go: skipped: go build of $1 failed: $(grep -v '^$' "$cache/go.log" | tail -n 1)"
  fi
}

install_java() {
  rm -rf "$cache/java-adapters" "$cache/java-adapter"
  if ! has javac || ! has mvn; then
    say 'java: skipped: javac and mvn are not installed'
    return
  fi
  if build_java examples/adapters/java "$cache/java-adapters"; then
    launch java-adapter java -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -XX:TieredStopAtLevel=1 \
      -cp "$cache/java-adapters:$cache/java-adapters/lib/*"
    say 'java: built the adapters'
  fi
}

build_java() {
  if (cd "$1" && bounded mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory="$2/lib" &&
    javac -nowarn -encoding UTF-8 -cp "$2/lib/*" -d "$2" ./*.java) >"$cache/java.log" 2>&1; then
    return 0
  fi
  say "java: skipped: $1 could not be built: $(grep -v '^$' "$cache/java.log" | tail -n 1)"
  return 1
}

install_npm() {
  rm -rf "$cache/npm"
  mkdir -p "$cache/npm"
  cp test/clients/npm/* "$cache/npm"
  if ! (cd "$cache/npm" && bounded npm ci --ignore-scripts --no-audit --no-fund) >"$cache/npm.log" 2>&1; then
    say "npm: skipped: npm ci failed: $(grep -v '^$' "$cache/npm.log" | tail -n 1)"
    return
  fi
  cp examples/adapters/npm-alb20200616.mjs "$cache/npm"
  say 'npm: installed the client of application load balancers'
}

# A command as an executable of its own.
launch() {
  local name="$1"
  shift
  {
    printf '#!/bin/sh\nexec'
    printf " '%s'" "$@"
    printf ' "$@"\n'
  } >"$cache/$name"
  chmod +x "$cache/$name"
}

mkdir -p "$cache"
install_python
install_go
install_java
install_npm
exit 0
