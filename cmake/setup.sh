# What run.sh and test.sh share: installing, building, saying so in a few lines.

say() { printf '== %s\n' "$*"; }

jobs_here() { getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2; }

# Debian 12, Ubuntu 24.04 and what is made of them.
debian_build="git cmake ninja-build g++ pkg-config qt6-base-dev libqt6sql6-sqlite qt6-tools-dev
  qt6-tools-dev-tools qt6-l10n-tools libxlsxwriter-dev libzip-dev libsqlite3-dev libgl-dev fonts-inter fonts-noto-core"
debian_test="xvfb poppler-utils"

# Two packages have other names from one release to the next.
debian_charts() {
  for name in qt6-charts-dev libqt6charts6-dev; do
    if apt-cache show "$name" >/dev/null 2>&1; then echo "$name"; return; fi
  done
}
debian_svg() {
  for name in qt6-svg-dev libqt6svg6-dev; do
    if apt-cache show "$name" >/dev/null 2>&1; then echo "$name"; return; fi
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

install_debian() {
  local wanted="$1" missing="" name
  for name in $wanted; do is_installed "$name" || missing="$missing $name"; done
  { is_installed qt6-charts-dev || is_installed libqt6charts6-dev; } || missing="$missing charts"
  { is_installed qt6-svg-dev || is_installed libqt6svg6-dev; } || missing="$missing svg"
  [ -n "$missing" ] || return 0
  say "Installing what is missing:$missing"
  as_root apt-get update -qq
  missing="${missing/ charts/ $(debian_charts)}"
  missing="${missing/ svg/ $(debian_svg)}"
  # shellcheck disable=SC2086  # a list of names, wanted apart
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >build-install.log 2>&1 \
    || { cat build-install.log; say "The packages could not be installed; the lines above say why."; exit 1; }
  rm -f build-install.log
}

# install_needed build|test
install_needed() {
  if command -v apt-get >/dev/null; then
    if [ "$1" = test ]; then install_debian "$debian_build $debian_test"; else install_debian "$debian_build"; fi
  elif ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
    say "This system is not one whose packages this script can install."
    say "Install the packages that README.md lists for it (Fedora, Arch, macOS, Windows), and run this again."
    exit 1
  fi
}

# build PRESET: quiet unless it fails.
build() {
  local log="build/$1.log"
  mkdir -p build
  say "Building ($1); the first time takes some minutes"
  if ! cmake --preset "$1" >"$log" 2>&1 || ! cmake --build --preset "$1" -j "$(jobs_here)" >>"$log" 2>&1; then
    grep -nE 'error|Error|CMake Error' -A 5 "$log" | head -60 || true
    say "The build failed; all of it is in $log"
    exit 1
  fi
}
