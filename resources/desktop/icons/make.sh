#!/usr/bin/env bash
# Draws the bitmaps anew after one of the two SVG files was changed; what it makes is kept in the
# repository, so that nobody needs these tools to build.
# Wants rsvg-convert (librsvg2-bin), ImageMagick and python3.
set -euo pipefail
cd "$(dirname "$0")"

for name in samverkan application-x-samverkan-project; do
  for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$size"
    rsvg-convert -w "$size" -h "$size" "$name.svg" -o "$size/$name.png"
  done
done

# Windows: the program and its document.
for name in samverkan application-x-samverkan-project; do
  convert {16,24,32,48,64,128,256}/$name.png "$name.ico"
done

# macOS: an .icns is PNG files behind four-letter names.
python3 - <<'PY'
import struct
names = {16: ["icp4"], 32: ["icp5", "ic11"], 64: ["icp6", "ic12"], 128: ["ic07"], 256: ["ic08", "ic13"], 512: ["ic09", "ic14"]}
for name in ("samverkan", "application-x-samverkan-project"):
    parts = b""
    for size, codes in names.items():
        png = open(f"{size}/{name}.png", "rb").read()
        for code in codes:
            parts += code.encode() + struct.pack(">I", len(png) + 8) + png
    with open(f"{name}.icns", "wb") as out:
        out.write(b"icns" + struct.pack(">I", len(parts) + 8) + parts)
PY
