#!/bin/sh
# Open the window on the badly retouched sample; with no display, clean it up without a window.
set -eu
cd "$(dirname "$0")/.."

sample=resources/samples/portrait-retouched.jpg
mask=resources/samples/portrait-retouched-mask.png

# Qt ends the process when it finds no display, hence a process of its own.
display_works() {
    case ${QT_QPA_PLATFORM:-} in offscreen* | minimal* | vnc*) return 1 ;; esac
    .venv/bin/python -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' \
        >/dev/null 2>&1
}

if display_works; then
    exec .venv/bin/python -m app --sample
fi

echo "There is no display to open a window on, so the sample is cleaned up without one."
mkdir -p out
cp "$sample" out/before.jpg
.venv/bin/glean cleanup "$sample" --mask "$mask" -o out/after.png --overwrite
echo "Compare out/before.jpg with out/after.png."
