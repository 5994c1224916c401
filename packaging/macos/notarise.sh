#!/bin/sh
# Lets Apple look at a signed dmg, and pins its answer to the file. For macOS; not verified yet.
#
#   sh packaging/macos/notarise.sh dist/installers/glean-retouch-VERSION-macos.dmg
#
# APPLE_ID, APPLE_TEAM, APPLE_PASSWORD   an account of the developer programme, its team, and a
#                                        password made for this one app
set -eu
[ -f "${1:-}" ] || { echo "Name the dmg that make_dmg.sh made." >&2; exit 1; }
: "${APPLE_ID:?}" "${APPLE_TEAM:?}" "${APPLE_PASSWORD:?}"
xcrun notarytool submit "$1" --wait --timeout 30m \
    --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD"
xcrun stapler staple "$1"
xcrun stapler validate "$1"
