#!/usr/bin/env bash
# Installs what is missing, builds a release and opens the program on the sample project.
# Without a display it does the main job in command mode instead and names the files it made.
set -euo pipefail
cd "$(dirname "$0")"
source cmake/setup.sh

install_needed build
build release
program=build/release/app/samverkan
mkdir -p out

if [ ! -f out/sample.samverkan ]; then
  say "Making the sample project"
  "$program" new out/sample.samverkan --sample --language sv
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
  say "Opening the sample project"
  exec "$program" out/sample.samverkan
fi

say "There is no display here, so the main job is done in command mode"
say "Reading the list in resources/sample"
"$program" import resources/sample/deltagarlista.csv --into out/sample.samverkan --as participant \
  --rejects out/deltagarlista-att-ratta.xlsx
for report in R7 R8; do
  for format in pdf xlsx; do
    "$program" report out/sample.samverkan "$report" --to "out/$report.$format" --language sv
  done
  "$program" chart out/sample.samverkan "$report" --to "out/$report.png" --language sv
done
say "Made in $(pwd)/out:"
for file in out/*; do printf '  %s\n' "$file"; done
