#!/bin/sh
# Makes dist/installers/glean-retouch-VERSION-macos.dmg of "dist/GLEAN Retouch.app". For macOS; not
# verified on a Mac yet.
#
#   sh packaging/macos/make_dmg.sh
#
# CODESIGN_IDENTITY   "Developer ID Application: ..."; without it the app is signed for this Mac only
set -eu
cd "$(dirname "$0")/../.."

app="dist/GLEAN Retouch.app"
[ -d "$app" ] || { echo "$app is not there: run python -m PyInstaller build.spec first." >&2; exit 1; }
version=$(python3 packaging/release.py version)
out=dist/installers/glean-retouch-$version-macos.dmg
mkdir -p dist/installers

# The command line is the same program, started by another name.
ln -sf glean-retouch "$app/Contents/MacOS/glean"

# The link is part of the bundle, so it is sealed anew: from the inside outwards, then the whole.
stamp=--timestamp
[ -n "${CODESIGN_IDENTITY:-}" ] || stamp=--timestamp=none
codesign --force --deep --options runtime "$stamp" \
    --entitlements packaging/macos/entitlements.plist \
    --sign "${CODESIGN_IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$out"
hdiutil create -volname "GLEAN Retouch $version" -srcfolder "$stage" -format ULMO "$out"
[ -z "${CODESIGN_IDENTITY:-}" ] || codesign --timestamp --sign "$CODESIGN_IDENTITY" "$out"
echo "$out"
