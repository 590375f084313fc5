#!/usr/bin/env bash
# Does on this machine what a stranger does on a new one, and says how long each step takes: the commands of the README in
# a clone of HEAD, with a home, cargo home, tools and target folder that are empty, no variables but those that lead to
# the network, and a PATH of rustup's shims, Node and the system's own folders. Rust's toolchain is the one that is here.
#
#   tests/new-machine.sh           `cargo xtask serve`, until its page was fetched
#   tests/new-machine.sh --tests   then `cargo xtask test`, too
set -eu

with_tests=false
case "${1-}" in
  '') ;;
  --tests) with_tests=true ;;
  *) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac

checkout=$(cd "$(dirname "$0")/.." && pwd)
cargo=$(command -v cargo) || { echo 'There is no cargo on the PATH: install Rust by https://rustup.rs' >&2; exit 1; }
new=$(mktemp -d)
server=
finish() {
  # The whole group: the server is a child of cargo.
  if [ -n "$server" ]; then kill -- "-$server" 2>/dev/null || true; fi
  rm -rf "$new"
}
trap finish EXIT

# Of ~/.cargo/bin only what rustup puts there: no tool that somebody installed with cargo.
mkdir -p "$new/shims" "$new/home"
for shim in cargo cargo-clippy cargo-fmt clippy-driver rustc rustdoc rustfmt rustup; do
  if [ -e "$(dirname "$cargo")/$shim" ]; then ln -s "$(dirname "$cargo")/$shim" "$new/shims/$shim"; fi
done
path="$new/shims"
if node=$(command -v node); then path="$path:$(dirname "$node")"; fi
path="$path:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

network=()
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS; do
  if [ -n "${!name-}" ]; then network+=("$name=${!name}"); fi
done

# A list and not a function: the shell then starts the program itself, and `times` hears of it even when it is ended.
as_new=(env -i HOME="$new/home" PATH="$path" LANG=C.UTF-8 ${network[@]+"${network[@]}"}
  RUSTUP_HOME="${RUSTUP_HOME:-$HOME/.rustup}" CARGO_HOME="$new/cargo" CARGO_TARGET_DIR="$new/target"
  PARIS_CALL_TOOLS="$new/tools")

# Puts the seconds since the step began before each line that reports one; the rest is cargo's list of crates.
SECONDS=0
stamped() {
  while IFS= read -r line; do
    case "$line" in
      *Compiling\ *v[0-9]* | *Downloaded\ * | *Downloading\ * | '') ;;
      *) printf '%5d s  %s\n' "$SECONDS" "$line" ;;
    esac
  done
}

echo "== git clone"
git clone --quiet --no-hardlinks "$checkout" "$new/clone"
cd "$new/clone"

# Asks for a page without any program that a new machine may lack.
fetched() {
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' >&3
  page=$(tr -d '\0' <&3)
  exec 3>&-
  case "$page" in 'HTTP/1.'*' 200 '*'Paris Call'*'</html>'*) return 0 ;; *) return 1 ;; esac
}

# Notes how many seconds of processors all that has ended took: other work on the machine does not add to it. Never called
# in a subshell, which `times` would take as one that has done nothing yet.
note_processors() {
  times >"$new/times"
  processors=$(awk -F'[ms ]+' 'NR == 2 { printf "%.0f", 60 * ($1 + $3) + $2 + $4 }' "$new/times")
}

port=8080
while (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
echo "== cargo xtask serve --port $port"
SECONDS=0
set -m # so that what is started now can be ended as a whole
"${as_new[@]}" cargo xtask serve --port "$port" 2>&1 | stamped &
server=$(jobs -p %%)
set +m
until fetched "$port"; do
  if ! kill -0 -- "-$server" 2>/dev/null; then
    server=
    echo '`cargo xtask serve` ended before it served a page' >&2
    exit 1
  fi
  sleep 1
done
serve=$SECONDS
kill -- "-$server"
wait 2>/dev/null || true
server=
note_processors
serve_processors=$processors

if $with_tests; then
  echo "== cargo xtask test"
  SECONDS=0
  "${as_new[@]}" cargo xtask test
  test=$SECONDS
  note_processors
  test_processors=$((processors - serve_processors))
fi

echo
report() { echo "$1 after $(($2 / 60)) min $(($2 % 60)) s, with $3 s of processor time on $(nproc) cores"; }
report 'first page served' "$serve" "$serve_processors"
if $with_tests; then report 'then tests passed' "$test" "$test_processors"; fi
