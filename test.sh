#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display.
set -euo pipefail
cd "$(dirname "$0")"
source cmake/setup.sh

install_needed test
build ci
say "Running the tests"
export QT_QPA_PLATFORM=offscreen
ctest --preset ci --output-on-failure -j "$(jobs_here)"
