# What run.sh and test.sh share: installing, building, saying so in a few lines.

say() { printf '== %s\n' "$*"; }

jobs_here() { getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2; }

# Debian 12, Ubuntu 24.04 and what is made of them.
debian_build="git cmake ninja-build g++ pkg-config qt6-base-dev libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools"
debian_build="$debian_build qt6-l10n-tools libxlsxwriter-dev libzip-dev libsqlite3-dev libgl-dev fonts-inter fonts-noto-core"
debian_test="xvfb poppler-utils"
# For one test, which is skipped without them.
debian_access="at-spi2-core dbus gir1.2-atspi-2.0 openbox python3-gi xdotool"

# Packages that not every release has, or has under another name: those that exist are wanted.
debian_maybe="libqt6opengl6-dev qt6-charts-dev libqt6charts6-dev qt6-svg-dev libqt6svg6-dev"

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# Names of the list that are not installed.
not_installed() {
  local name
  for name in $1; do is_installed "$name" || printf ' %s' "$name"; done
}

install_debian() {
  local missing name
  missing=$(not_installed "$1")
  if [ -n "$missing" ] || ! { is_installed qt6-charts-dev || is_installed libqt6charts6-dev; }; then
    as_root apt-get update -qq
    for name in $(not_installed "$debian_maybe"); do
      if apt-cache show "$name" >/dev/null 2>&1; then missing="$missing $name"; fi
    done
  fi
  [ -n "$missing" ] || return 0
  say "Installing what is missing:$missing"
  # shellcheck disable=SC2086  # a list of names, wanted apart
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >build-install.log 2>&1 \
    || { cat build-install.log; say "The packages could not be installed; the lines above say why."; exit 1; }
  rm -f build-install.log
}

# What can be done without.
install_wanted() {
  local missing
  missing=$(not_installed "$1")
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 \
    || say "Not installed, so the test that needs them is skipped:$missing"
}

# install_needed build|test
install_needed() {
  if command -v apt-get >/dev/null; then
    if [ "$1" = test ]; then
      install_debian "$debian_build $debian_test"
      install_wanted "$debian_access"
    else
      install_debian "$debian_build"
    fi
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
